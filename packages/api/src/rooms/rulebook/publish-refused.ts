import type { Label } from '@cadre/domain/kernel';
import { PARAMETER_UNITS, type PublicationRefusal } from '@cadre/domain/rule';
import type { RuleViolation } from '../rule/graphql.js';

type Texts = {
  readonly [Each in PublicationRefusal['code']]: (
    refusal: Extract<PublicationRefusal, { readonly code: Each }>,
  ) => Label;
};

/** A sentence for each refusal of the domain; one that is new breaks the build here. */
const TEXTS: Texts = {
  SERIES_NOT_FOUND: ({ series }) =>
    said(`Bộ quy định không có chuỗi "${series}".`, `The rulebook has no series "${series}".`),
  RULE_NOT_FOUND: ({ rule }) => said(`Bộ quy định không có "${rule}".`, `The rulebook has no version "${rule}".`),
  RULE_ID_TAKEN: ({ rule }) =>
    said(`Mã "${rule}" đã có trong bộ quy định.`, `The rulebook has a version "${rule}" already.`),
  VERSION_OF_OTHER_SERIES: ({ rule, series }) =>
    said(
      `"${rule}" ghi chuỗi "${series}", không phải chuỗi của phiên bản bị thay.`,
      `"${rule}" names the series "${series}", which is not that of the version it replaces.`,
    ),
  NOT_IN_FORCE_BEFORE: ({ rule, from }) =>
    said(
      `"${rule}" phải có hiệu lực trước ngày ${from} và vẫn có hiệu lực vào ngày ấy.`,
      `"${rule}" must have begun before ${from}, and be in force on that day.`,
    ),
  VERSION_WITHOUT_A_DAY: ({ rule }) =>
    said(`"${rule}" không có hiệu lực ngày nào.`, `"${rule}" would be in force on no day.`),
  VERSION_OF_OTHER_AREA: ({ rule }) =>
    said(`Mã "${rule}" không thuộc lĩnh vực của chuỗi.`, `The id "${rule}" is not one of the area of its series.`),
  VERSIONS_OVERLAP: ({ rule, other }) =>
    said(
      `"${rule}" và "${other}" cùng có hiệu lực với cùng đối tượng.`,
      `"${rule}" and "${other}" would bind the same cases on the same day.`,
    ),
  SCOPES_CROSS: ({ rule, other }) =>
    said(
      `Phạm vi của "${rule}" và "${other}" giao nhau mà không phạm vi nào hẹp hơn.`,
      `The scopes of "${rule}" and "${other}" cross, and neither is the narrower.`,
    ),
  NUMBER_NOT_EXACT: ({ rule, place }) =>
    said(`"${rule}", tham số ${place}: phải là số nguyên.`, `"${rule}", parameter ${place}: it must be whole.`),
  PARAMETER_WITHOUT_UNIT: ({ rule, place }) =>
    said(`"${rule}", tham số ${place}: thiếu đơn vị.`, `"${rule}", parameter ${place}: the unit is missing.`),
  PARAMETER_DIFFERS: ({ rule, parameter }) =>
    said(
      `"${rule}", tham số ${parameter}: thiếu, hoặc khác dạng với các phiên bản khác.`,
      `"${rule}", parameter ${parameter}: it is missing, or of another form than in the other versions.`,
    ),
  PARAMETER_UNIT_DIFFERS: ({ rule, parameter, unit }) =>
    said(
      `"${rule}", tham số ${parameter}: phải tính bằng ${PARAMETER_UNITS[unit].vi}.`,
      `"${rule}", parameter ${parameter}: it must be counted in ${PARAMETER_UNITS[unit].en}.`,
    ),
  PARAMETER_NOT_KNOWN: ({ rule, parameter }) =>
    said(
      `"${rule}", tham số ${parameter}: không câu hỏi nào của chuỗi dùng đến.`,
      `"${rule}", parameter ${parameter}: no question of the series reads it.`,
    ),
  CODE_NOT_KNOWN: ({ rule, parameter }) =>
    said(
      `"${rule}", tham số ${parameter}: có mã mà các câu hỏi của chuỗi không biết.`,
      `"${rule}", parameter ${parameter}: it holds a code that the questions of the series do not know.`,
    ),
  NUMBER_OUT_OF_RANGE: ({ rule, parameter }) =>
    said(
      `"${rule}", tham số ${parameter}: số quá khác các phiên bản khác, có lẽ gõ nhầm.`,
      `"${rule}", parameter ${parameter}: a number so far from the other versions is taken for mistyped.`,
    ),
  STARTS_BEFORE_SERIES: ({ rule, earliest }) =>
    said(
      `"${rule}" không thể bắt đầu trước ngày ${earliest}, ngày đầu của chuỗi.`,
      `"${rule}" cannot begin before ${earliest}, the first day of its series.`,
    ),
  SCOPE_NOT_JUDGED: ({ rule, series }) =>
    said(
      `"${rule}": chuỗi "${series}" được tính cho nhiều đối tượng cùng lúc, nên phạm vi phải như phiên bản trước.`,
      `"${rule}": the series "${series}" is judged for many at once, so the scope must be that of the version before.`,
    ),
  SEVERITY_NOT_JUDGED: ({ rule, series }) =>
    said(
      `"${rule}": chuỗi "${series}" được tính cho nhiều đối tượng cùng lúc, nên mức bắt buộc phải như phiên bản trước.`,
      `"${rule}": the series "${series}" is judged for many at once, so the severity must be that of the version before.`,
    ),
  DOCUMENT_MISSING: () => said('Thiếu văn bản làm căn cứ.', 'The document that it rests on is missing.'),
  DOCUMENT_WITHOUT_NUMBER: () => said('Văn bản không có số, ký hiệu.', 'The document has no number.'),
  DOCUMENT_DAYS_NOT_KNOWN: () =>
    said('Không rõ văn bản có hiệu lực từ ngày nào.', 'It is not known since when the document is in force.'),
  DOCUMENT_NOT_IN_FORCE: ({ on }) =>
    said(`Văn bản không có hiệu lực ngày ${on}.`, `The document is not in force on ${on}.`),
};

/** What is answered for refusals of the domain: every reason. */
export function publishRefusedFor(refusals: readonly PublicationRefusal[]): RuleViolation {
  const reasons = refusals.map((refusal) => ({
    code: refusal.code,
    message: textOf(refusal),
    row: null,
    verdict: null,
  }));
  return { kind: 'RuleViolation', reasons };
}

function textOf(refusal: PublicationRefusal): Label {
  const text = TEXTS[refusal.code] as (each: PublicationRefusal) => Label;
  return text(refusal);
}

function said(vi: string, en: string): Label {
  return { vi, en };
}
