import { serverAudits } from 'graphql-http';
import { afterAll, describe, expect, it } from 'vitest';
import { startSmall } from '../testing/small-site.js';

const server = await startSmall();
afterAll(() => server.stop());

/** The audits of GraphQL over HTTP by the working group's own suite: what MUST, SHOULD and MAY be done alike. */
const audits = serverAudits({ url: server.url });

describe('GraphQL over HTTP', () => {
  it('is audited as a whole', () => {
    expect(audits.length).toBeGreaterThan(60);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});
