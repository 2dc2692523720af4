import type {
  AwardKind,
  DisciplineForm,
  DisciplineSide,
  HeldPlace,
  MembershipStatus,
  NewTenure,
  QualificationKind,
  QualificationLevel,
  TenureKind,
} from '@cadre/domain/cadre';
import type { Result } from '@cadre/domain/kernel';
import { faultAt, fieldsOf, type InputFault, type InputReader } from '../../../platform/writing/index.js';
import { Body, Post } from '../../organization/graphql.js';

type Path = readonly string[];
type Maybe<T> = T | null | undefined;
type Read<T> = Result<T, InputFault>;

interface DaysInput {
  readonly validFrom: string;
  readonly validUntil?: Maybe<string>;
}
interface DecisionInput {
  readonly decisionNumber?: Maybe<string>;
  readonly decidedOn?: Maybe<string>;
}

export interface MembershipInput extends DaysInput {
  readonly status: MembershipStatus;
}
export interface QualificationInput extends DaysInput {
  readonly kind: QualificationKind;
  readonly level: QualificationLevel;
  readonly field?: Maybe<string>;
  readonly institution?: Maybe<string>;
}
export interface TenureTerms extends DaysInput, DecisionInput {
  readonly kind: TenureKind;
}
export interface TenureInput extends TenureTerms {
  readonly post?: Maybe<string>;
  readonly body?: Maybe<string>;
}
export interface AwardInput {
  readonly kind: AwardKind;
  readonly name: string;
  readonly awardedOn: string;
  readonly decisionNumber?: Maybe<string>;
}
export interface DisciplineInput extends DaysInput, DecisionInput {
  readonly side: DisciplineSide;
  readonly form: DisciplineForm;
}

const maxText = 300;

function days(path: Path, input: DaysInput, reader: InputReader) {
  return {
    from: reader.date([...path, 'validFrom'], input.validFrom),
    until: reader.optionalDate([...path, 'validUntil'], input.validUntil),
  };
}

function decision(path: Path, input: DecisionInput, reader: InputReader) {
  return {
    decisionNumber: reader.optionalText([...path, 'decisionNumber'], input.decisionNumber, maxText),
    decidedOn: reader.optionalDate([...path, 'decidedOn'], input.decidedOn),
  };
}

function withCodes<Value extends object, Codes extends object>(read: Read<Value>, codes: Codes): Read<Value & Codes> {
  return read.ok ? { ok: true, value: { ...read.value, ...codes } } : read;
}

export function readMembership(path: Path, { status, ...input }: MembershipInput, reader: InputReader) {
  return withCodes(fieldsOf(days(path, input, reader)), { status });
}

export function readQualification(path: Path, { kind, level, ...input }: QualificationInput, reader: InputReader) {
  const texts = {
    field: reader.optionalText([...path, 'field'], input.field, maxText),
    institution: reader.optionalText([...path, 'institution'], input.institution, maxText),
  };
  return withCodes(fieldsOf({ ...days(path, input, reader), ...texts }), { kind, level });
}

/** What a tenure says beside its place. */
export function readTerms(path: Path, { kind, ...input }: TenureTerms, reader: InputReader) {
  return withCodes(fieldsOf({ ...days(path, input, reader), ...decision(path, input, reader) }), { kind });
}

/** A tenure of a post or of a body, one of the two. */
export function readTenure(path: Path, { post, body, ...input }: TenureInput, reader: InputReader): Read<NewTenure> {
  const terms = readTerms(path, input, reader);
  const postId = reader.optionalId([...path, 'post'], post, Post);
  const bodyId = reader.optionalId([...path, 'body'], body, Body);
  const read = fieldsOf({ terms, postId, bodyId });
  if (!read.ok) return read;
  const { value } = read;
  const key = value.postId ?? value.bodyId;
  if (key === null || (value.postId !== null && value.bodyId !== null)) {
    const message = { vi: 'Nêu một chức vụ hoặc một cấp ủy, ban.', en: 'Name one post or one body.' };
    return { ok: false, refusals: [faultAt(path, 'REQUIRED', message)] };
  }
  return { ok: true, value: { ...value.terms, place: key as HeldPlace['id'] } };
}

export function readAward(path: Path, { kind, ...input }: AwardInput, reader: InputReader) {
  const read = fieldsOf({
    name: reader.text([...path, 'name'], input.name, maxText),
    awardedOn: reader.date([...path, 'awardedOn'], input.awardedOn),
    decisionNumber: reader.optionalText([...path, 'decisionNumber'], input.decisionNumber, maxText),
  });
  return withCodes(read, { kind });
}

export function readDiscipline(path: Path, { side, form, ...input }: DisciplineInput, reader: InputReader) {
  return withCodes(fieldsOf({ ...days(path, input, reader), ...decision(path, input, reader) }), { side, form });
}
