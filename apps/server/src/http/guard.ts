import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.js';

/** Under which names the server may be asked, and from which web pages. */
export interface GuardRules {
  /** `name` (any port) or `name:port`, in lower case. */
  readonly allowedHosts: readonly string[];
  /** Origins besides the server's own. */
  readonly corsOrigins: readonly string[];
}

/**
 * Checks the request's target and its `Host`, before anything makes an address of them: an absolute target or a
 * strange `Host` would otherwise decide what the rest of the program takes for its own address. Null when all is well.
 */
export function refuseAddress(request: IncomingMessage, rules: GuardRules): Refusal | null {
  const target = request.url ?? '';
  if (!target.startsWith('/') || target.startsWith('//')) {
    return {
      status: 400,
      code: 'TARGET_NOT_ALLOWED',
      vi: 'Đường dẫn của yêu cầu phải bắt đầu bằng một dấu "/".',
      en: 'The target of the request must be a path that begins with one "/".',
    };
  }
  const host = request.headers.host?.toLowerCase() ?? '';
  const isAllowed = rules.allowedHosts.includes(host) || rules.allowedHosts.includes(host.replace(/:\d{1,5}$/, ''));
  if (isAllowed && hostsNamed(request.rawHeaders) === 1) return null;
  return {
    status: 400,
    code: 'HOST_NOT_ALLOWED',
    vi: 'Máy chủ không phục vụ dưới tên này; đặt ALLOWED_HOSTS.',
    en: 'The server does not answer under this name: list it in ALLOWED_HOSTS.',
  };
}

/** How often a request names a host; Node shows the first and keeps silent about the others. */
function hostsNamed(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]!.length === 4 && rawHeaders[index]!.toLowerCase() === 'host') count += 1;
  }
  return count;
}

/**
 * Refuses what a foreign web page makes a browser send. Browsers tell where a request comes from in `Origin` and
 * `Sec-Fetch-Site`, which pages cannot forge; clients that are no browsers send neither. Null when all is well.
 */
export function refuseForgery(request: IncomingMessage, rules: GuardRules): Refusal | null {
  const origin = originOf(request);
  if (origin !== null && rules.corsOrigins.includes(origin)) return null;
  const site = request.headers['sec-fetch-site'] ?? 'none';
  const isOwn = origin === null || hostOf(origin) === request.headers.host?.toLowerCase();
  if (isOwn && (site === 'none' || site === 'same-origin')) return null;
  return {
    status: 403,
    code: 'ORIGIN_NOT_ALLOWED',
    vi: 'Trang web này không được phép gọi máy chủ; đặt CORS_ORIGINS.',
    en: 'This web page may not call the server: list its origin in CORS_ORIGINS.',
  };
}

/** The headers that let a page of an allowed origin read the answer; none for everybody else. */
export function corsHeaders(request: IncomingMessage, rules: GuardRules): Record<string, string> {
  if (rules.corsOrigins.length === 0) return {};
  const origin = originOf(request);
  const allowed = origin !== null && rules.corsOrigins.includes(origin);
  return allowed
    ? { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id' }
    : { vary: 'Origin' };
}

function originOf(request: IncomingMessage): string | null {
  return request.headers.origin?.toLowerCase() ?? null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
