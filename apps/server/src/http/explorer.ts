import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import { brokenComments, EXPLORER_STYLE } from './explorer-look.js';
import { GRAPHQL_PATH } from './graphql.js';

/** A query that GraphiQL opens with. */
export interface Sample {
  readonly title: string;
  readonly document: string;
}

/** A page in the forms in which browsers take it. */
export interface ExplorerPage {
  readonly etag: string;
  readonly contentSecurityPolicy: string;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
  /** For clients that take neither; unpacked anew each time, to keep nine megabytes out of memory. */
  plain(): Promise<Buffer>;
}

/** Makes the page when it is first asked for; it is the same for everybody. */
export function lazyExplorer(samples: readonly Sample[]): () => Promise<ExplorerPage> {
  let page: Promise<ExplorerPage> | null = null;
  return () => (page ??= buildExplorer(samples));
}

async function buildExplorer(samples: readonly Sample[]): Promise<ExplorerPage> {
  // Nine megabytes of text: not read until a browser comes.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Cadre',
    endpoint: GRAPHQL_PATH,
    defaultTabs: samples.map(({ document }) => ({ query: brokenComments(document) })),
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
  }).replace('</style>', `${EXPLORER_STYLE}</style>`);
  const bytes = Buffer.from(html);
  // Quality 5 takes a third of a second; 11 takes half a minute and saves a fifth.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 6 }),
  ]);
  return {
    etag: `"${sha256(bytes, 'base64url')}"`,
    contentSecurityPolicy: policyFor(html),
    brotli,
    gzip: zipped,
    plain: () => promisify(gunzip)(zipped),
  };
}

/**
 * Nothing from elsewhere, nothing framed, and no script but the one of the page, known by its hash. The editor adds
 * style elements while it runs and starts its workers from blobs, hence the two exceptions.
 */
function policyFor(html: string): string {
  const script = /<script>([^]*?)<\/script/.exec(html)?.[1] ?? '';
  return [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script, 'base64')}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(content: string | Buffer, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(content).digest(encoding);
}
