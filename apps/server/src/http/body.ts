import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.js';

/** Bytes a request body may have. */
export const MAX_BODY_BYTES = 1_000_000;

/** A body as text, or why it was not read. */
export type BodyReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** Reads a JSON request's body, and stops at the first byte that is too many. */
export async function readBody(request: IncomingMessage): Promise<BodyReading> {
  if (!isJson(request.headers['content-type'])) return { ok: false, refusal: NOT_JSON };
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return { ok: false, refusal: ENCODED };
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > MAX_BODY_BYTES) return { ok: false, refusal: tooLarge(announced) };

  const read = await readBytes(request);
  if (typeof read === 'number') return { ok: false, refusal: tooLarge(read) };
  try {
    return { ok: true, text: UTF8.decode(read) };
  } catch {
    // The decoder has one complaint only, and knows no more about it than this.
    return { ok: false, refusal: NOT_UTF8 };
  }
}

function isJson(contentType = ''): boolean {
  if (contentType === 'application/json') return true;
  return contentType.split(';')[0]!.trim().toLowerCase() === 'application/json';
}

/**
 * All bytes of a body, or how many there were when it became too long. By events: an iterator costs as much as the rest of
 * answering a small question. The connection lives on, for the refusal to be sent.
 */
function readBytes(request: IncomingMessage): Promise<Buffer | number> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= MAX_BODY_BYTES) return;
      request.pause();
      resolve(bytes);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
    // Every request closes; an error made for each, with its stack, would cost more than reading the body.
    request.on('close', () => {
      if (!request.complete) reject(new Error('the client went away'));
    });
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const NOT_JSON: Refusal = {
  status: 415,
  code: 'CONTENT_TYPE_NOT_ALLOWED',
  vi: 'Chỉ nhận thân yêu cầu kiểu application/json.',
  en: 'Only bodies of type application/json are accepted.',
  headers: { accept: 'application/json' },
};

const ENCODED: Refusal = {
  status: 415,
  code: 'CONTENT_ENCODING_NOT_ALLOWED',
  vi: 'Không nhận thân yêu cầu đã nén.',
  en: 'Compressed bodies are not accepted.',
};

const NOT_UTF8: Refusal = {
  status: 400,
  code: 'TEXT_MALFORMED',
  vi: 'Thân yêu cầu không phải là UTF-8.',
  en: 'The body is not UTF-8.',
};

function tooLarge(bytes: number): Refusal {
  return {
    status: 413,
    code: 'BODY_TOO_LARGE',
    vi: `Thân yêu cầu vượt quá ${MAX_BODY_BYTES} byte.`,
    en: `The body has ${bytes} bytes or more, at most ${MAX_BODY_BYTES} are allowed.`,
    details: { limit: 'BODY_BYTES', found: bytes, most: MAX_BODY_BYTES },
    headers: { connection: 'close' },
  };
}
