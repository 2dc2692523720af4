import type { SignIn } from '../sign-in.js';
import type { Refusal } from './refusal.js';

/** Why nobody gets an answer; names the personas there are, where there are any. */
export function refuseNobody(nobody: Extract<SignIn, { ok: false }>): Refusal {
  const unknown = nobody.reason === 'UNKNOWN_PERSONA';
  return {
    status: 401,
    code: unknown ? 'PERSONA_UNKNOWN' : 'UNAUTHENTICATED',
    vi: unknown ? 'Không có vai mẫu này.' : 'Chưa đăng nhập: không có dữ liệu nào cho người chưa rõ danh tính.',
    en: unknown ? 'There is no such persona.' : 'Nobody is signed in: there is no data for the unknown.',
    ...(nobody.known.length > 0 ? { details: { personas: nobody.known } } : {}),
    headers: { 'www-authenticate': 'Cadre-Persona realm="cadre"' },
  };
}

/** That the operation had its time. */
export function tooSlow(limitMs: number): Refusal {
  return {
    status: 503,
    code: 'REQUEST_TIMEOUT',
    vi: `Yêu cầu chưa xong sau ${limitMs} mili giây nên bị dừng.`,
    en: `The request was not done after ${limitMs} milliseconds and was stopped.`,
    details: { limit: 'REQUEST_TIMEOUT_MS', most: limitMs },
    headers: { 'retry-after': '5' },
  };
}

export const NOT_FOUND: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  vi: 'Không có gì ở đường dẫn này; GraphQL ở /graphql.',
  en: 'There is nothing at this path: GraphQL is at /graphql.',
};

export const NOT_ACCEPTABLE: Refusal = {
  status: 406,
  code: 'NOT_ACCEPTABLE',
  vi: 'Chỉ trả lời bằng application/json hoặc application/graphql-response+json.',
  en: 'Answers are application/json or application/graphql-response+json.',
};

export const METHOD_NOT_ALLOWED: Refusal = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  vi: 'GraphQL chỉ nhận GET và POST.',
  en: 'GraphQL takes GET and POST only.',
  headers: { allow: 'GET, POST' },
};

export const PARAMETER_NOT_JSON: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  vi: 'Tham số variables hoặc extensions không phải là JSON.',
  en: 'The parameter variables or extensions is not JSON.',
};
