import type { Label } from '@cadre/domain/kernel';
import type { GrantRefusal, RevokeRefusal } from '@cadre/domain/planning';
import { notPermitted, permissionFault, type Refused } from '../../platform/writing/index.js';
import type { RuleViolation } from '../rule/graphql.js';

type Refusal = GrantRefusal | RevokeRefusal;

/** A sentence for each refusal of the domain; one that is new breaks the build here. */
const TEXTS: { readonly [Each in Refusal['code']]: (refusal: Extract<Refusal, { readonly code: Each }>) => Label } = {
  WAIVER_FOR_EVERYBODY: () =>
    said('Phải nêu người, chức vụ hoặc đợt quy hoạch.', 'It must name a person, a post or a planning cycle.'),
  WAIVER_NEVER_HOLDS: ({ grantedOn, expiresOn }) =>
    said(
      `Hết giá trị ngày ${expiresOn}, không sau ngày bắt đầu ${grantedOn}.`,
      `It would expire on ${expiresOn}, not after its first day ${grantedOn}.`,
    ),
  SERIES_NOT_FOUND: ({ series }) =>
    said(`Bộ quy định không có chuỗi "${series}".`, `The rulebook has no series "${series}".`),
  RULE_NOT_FOUND: ({ rule }) => said(`Bộ quy định không có "${rule}".`, `The rulebook has no version "${rule}".`),
  RULE_OF_OTHER_SERIES: ({ rule, series }) =>
    said(`"${rule}" không thuộc chuỗi "${series}".`, `"${rule}" is no version of the series "${series}".`),
  NOTHING_TO_WAIVE: ({ series, rule }) =>
    said(
      `Không có kiểm tra bắt buộc nào theo "${rule ?? series}", nên không có gì để miễn.`,
      `No binding check rests on "${rule ?? series}": there is nothing to be freed from.`,
    ),
  RULE_NOT_IN_FORCE: ({ series, rule }) =>
    said(
      `"${rule ?? series}" không có hiệu lực vào ngày nào của thời gian được miễn.`,
      `"${rule ?? series}" is in force on no day of the waiver.`,
    ),
  DOCUMENT_MISSING: () => said('Thiếu văn bản cho phép.', 'The document that gives it is missing.'),
  DOCUMENT_WITHOUT_NUMBER: () => said('Văn bản không có số, ký hiệu.', 'The document has no number.'),
  DOCUMENT_DAYS_NOT_KNOWN: () =>
    said('Không rõ văn bản có hiệu lực từ ngày nào.', 'It is not known since when the document is in force.'),
  DOCUMENT_NOT_IN_FORCE: ({ on }) =>
    said(`Văn bản không có hiệu lực ngày ${on}.`, `The document is not in force on ${on}.`),
  NO_LEVEL_DECIDES: () =>
    said(
      'Phải nêu chức vụ, hoặc đợt quy hoạch đã có suất, để biết cấp nào quyết định.',
      'It must name a post, or a cycle that has slots: else no level decides on it.',
    ),
  WRONG_WAIVER_LEVEL: ({ levels }) => permissionFault('LEVEL_TOO_LOW', levels).message,
  WAIVER_BEGINS_LATER: ({ earliest }) =>
    said(`Thu hồi sớm nhất ngày ${earliest}.`, `It can be revoked on ${earliest} at the earliest.`),
  WAIVER_ENDED: ({ endedOn }) => said(`Đã hết giá trị ngày ${endedOn}.`, `It ended on ${endedOn}.`),
};

/** What is answered for refusals of the domain: the level where nothing else stands in the way, else every reason. */
export function grantRefusedFor(refusals: readonly Refusal[]): Refused {
  const [first] = refusals;
  if (refusals.length === 1 && first?.code === 'WRONG_WAIVER_LEVEL') {
    return notPermitted([permissionFault('LEVEL_TOO_LOW', first.levels)]);
  }
  const violation: RuleViolation = {
    kind: 'RuleViolation',
    reasons: refusals.map((refusal) => ({ code: refusal.code, message: textOf(refusal), row: null, verdict: null })),
  };
  return violation;
}

function textOf(refusal: Refusal): Label {
  const text = TEXTS[refusal.code] as (each: Refusal) => Label;
  return text(refusal);
}

function said(vi: string, en: string): Label {
  return { vi, en };
}
