import type { ReadContext } from '@cadre/graphql-sql';
import type { Database } from './database.js';
import { viewerFacts, type Viewer } from './viewer.js';

/** What a request carries: how it reads, who asks, and the id by which the log knows it. */
export interface ApiContext extends ReadContext {
  readonly viewer: Viewer | null;
  readonly requestId: string;
}

/** The context of one request. `today` is the day that facts are asked for unless the request says otherwise. */
export function contextOf(database: Database, today: string, viewer: Viewer | null, requestId: string): ApiContext {
  return {
    viewer,
    requestId,
    reads: {
      query: (statement) => database.query(statement),
      viewer: viewerFacts(viewer),
      lens: { asOf: today },
      // Asked by lenses only, and not worth a microsecond of every request.
      get now() {
        return new Date().toISOString();
      },
    },
  };
}
