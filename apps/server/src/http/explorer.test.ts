import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lazyExplorer } from './explorer.js';
import { codesOf, readAnswer, startSmall } from '../testing/small-site.js';
import type { SmallServer } from '../testing/small-site.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(() => server.stop());

const page = (headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url, { headers: { accept: 'text/html', ...headers } });

describe('GraphiQL', () => {
  it('is sent to browsers, and to nobody who asks for JSON', async () => {
    const html = await page();
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await html.text()).toContain('<title>Cadre</title>');
    expect((await fetch(`${server.url}?query={hello}`)).headers.get('content-type')).toContain('json');
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('is packed for a browser that takes %s', async (accepted, packed) => {
    const response = await page({ 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(packed);
    expect(Number(response.headers.get('content-length'))).toBeLessThan(packed === null ? 10_000_000 : 3_000_000);
    expect(await response.text()).toContain('</html>');
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await page()).headers.get('etag') ?? '';
    const again = await page({ 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('may load nothing from elsewhere, run no other script, and be framed by nobody', async () => {
    const policy = (await page()).headers.get('content-security-policy') ?? '';
    const rules = new Map(
      policy.split('; ').map((rule) => [rule.split(' ', 1)[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toMatch(/^'sha256-[^' ]+'$/);
    expect(rules.get('connect-src')).toBe("'self'");
    expect(rules.get('frame-ancestors')).toBe("'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('is found from the root', async () => {
    const response = await fetch(server.origin, { redirect: 'manual' });
    expect({ status: response.status, to: response.headers.get('location') }).toEqual({ status: 302, to: '/graphql' });
  });

  it('can be switched off', async () => {
    const closed = await startSmall({ explorer: null });
    const response = await fetch(closed.url, { headers: { accept: 'text/html' } });
    expect({ status: response.status, codes: codesOf(await readAnswer(response)) }).toEqual({
      status: 406,
      codes: ['NOT_ACCEPTABLE'],
    });
    expect((await fetch(closed.origin)).status).toBe(404);
    await closed.stop();
  });
});

const isForeign = (url: string): boolean => /^(https?|wss?):/.test(url) && !url.startsWith(server.origin);

// A real browser is the only judge of a content security policy; where there is none, the rest still holds.
const CHROMIUM = '/usr/bin/chromium';
describe.runIf(existsSync(CHROMIUM))('GraphiQL in a browser without a network', () => {
  it('shows the sample, asks it, and breaks no rule of its page', async () => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage();
      tab.on('console', (line) => void (line.type() === 'error' && complaints.push(line.text())));
      tab.on('pageerror', (error) => complaints.push(error.message));
      tab.on('request', (request) => void (isForeign(request.url()) && foreign.push(request.url())));
      await tab.goto(server.url);
      await tab.getByText('Hello').first().waitFor();
      await tab.getByRole('button', { name: /execute/i }).click();
      await tab.getByText('xin chào').waitFor();
    } finally {
      await browser.close();
    }
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
  });

  it('opens every sample in a tab that the mouse can reach', async () => {
    const names = Array.from({ length: 15 }, (_, index) => `SampleQuestion${String.fromCodePoint(65 + index)}`);
    const samples = names.map((title) => ({ title, document: `query ${title} { hello }` }));
    const many = await startSmall({ explorer: lazyExplorer(samples) });
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await tab.goto(many.url);
      const opened: string[] = [];
      for (const name of names.toReversed()) {
        await tab.getByRole('tab', { name }).click();
        await tab.locator('.graphiql-tab-active', { hasText: name }).waitFor({ timeout: 5_000 });
        opened.push(name);
      }
      expect(opened).toHaveLength(names.length);
    } finally {
      await browser.close();
      await many.stop();
    }
  });
});
