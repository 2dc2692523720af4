import type { IncomingMessage } from 'node:http';
import type { ExplorerPage } from './explorer.js';
import type { Reply } from './reply.js';

/** Answers a browser with the page: packed as it takes it, or with the word that it has it already. */
export async function showExplorer(request: IncomingMessage, page: ExplorerPage): Promise<Reply> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.contentSecurityPolicy,
    // Kept by the browser, but asked about each time: a newer version is seen at once.
    'cache-control': 'no-cache',
    etag: page.etag,
    vary: 'Accept, Accept-Encoding',
  };
  if (request.headers['if-none-match'] === page.etag) return { status: 304, headers, body: '', codes: [] };
  const accepted = request.headers['accept-encoding'] ?? '';
  const takes = (coding: string): boolean => new RegExp(`\\b${coding}\\b(?!;q=0(\\.0+)?(,|$))`).test(accepted);
  if (takes('br')) return encoded('br', page.brotli);
  if (takes('gzip')) return encoded('gzip', page.gzip);
  return { status: 200, headers, body: [await page.plain()], codes: [] };

  function encoded(coding: string, body: Buffer): Reply {
    return { status: 200, headers: { ...headers, 'content-encoding': coding }, body: [body], codes: [] };
  }
}
