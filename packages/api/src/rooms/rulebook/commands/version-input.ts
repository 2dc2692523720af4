import { ok, refuse, type Label, type PlainDate, type Result } from '@cadre/domain/kernel';
import {
  isRuleId,
  type ParameterUnit,
  type PublicationRequest,
  type PublishedParameter,
  type PublishedText,
  type RuleId,
  type RuleScope,
  type Severity,
} from '@cadre/domain/rule';
import { faultAt, fieldsOf, type InputFault, type InputReader } from '../../../platform/writing/index.js';
import type { PublishVersionInput } from './publish-version.js';

/** Whom a version binds, as it is given: what is left out, or empty, binds everybody. */
export interface ScopeInput {
  readonly levels?: RuleScope['level'] | null | undefined;
  readonly blocs?: RuleScope['bloc'] | null | undefined;
  readonly postClasses?: RuleScope['postClass'] | null | undefined;
  readonly sides?: RuleScope['side'] | null | undefined;
  readonly subjects?: RuleScope['subject'] | null | undefined;
}

/** A parameter as it is given. */
export interface ParameterInput {
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly unit: ParameterUnit;
}

/** A version as it is given. */
export interface VersionInput {
  readonly code: string;
  readonly series: string;
  readonly title: string;
  readonly englishTitle: string;
  readonly statement: string;
  readonly englishStatement: string;
  readonly parameters: readonly ParameterInput[];
  readonly scope?: ScopeInput | null | undefined;
  readonly severity: Severity;
}

type Read<T> = Result<T, InputFault>;
type Path = readonly string[];

const maxCode = 100;
const maxTitle = 300;
const maxText = 4_000;

/** Reads which change of the rulebook is asked for; what belongs to another kind of change is a fault. */
export function readChange(reader: InputReader, input: PublishVersionInput): Read<PublicationRequest> {
  const { kind } = input;
  const read = fieldsOf({
    from: reader.date(['input', 'from'], input.from),
    clause: reader.text(['input', 'clause'], input.clause, maxTitle),
    note: readNote(reader, input),
    version: only(kind !== 'REPEAL', ['input', 'version'], input.version, (path, each) =>
      readVersion(reader, path, each),
    ),
    ended: only(kind !== 'ADD', ['input', 'ended'], input.ended, (path, each) => reader.text(path, each, maxCode)),
    until: readUntil(reader, input),
  });
  if (!read.ok) return read;
  const { from, until, clause, note, version, ended } = read.value;
  // An id that no version has is answered as such.
  const other = ended as RuleId;
  switch (kind) {
    case 'ADD':
      return ok({ kind, text: version!, from, until, clause, note });
    case 'REPLACE':
      return ok({ kind, replaced: other, text: version!, from, clause, note });
    case 'REPEAL':
      return ok({ kind, repealed: other, from, clause, note });
  }
}

/** A field that some kinds of change need and the others do not have. */
function only<Given, T>(
  isNeeded: boolean,
  path: Path,
  given: Given | null | undefined,
  read: (path: Path, given: Given) => Read<T>,
): Read<T | null> {
  const isGiven = given !== null && given !== undefined;
  if (isNeeded) return isGiven ? read(path, given) : refuse(faultAt(path, 'REQUIRED'));
  return isGiven ? refuse(faultAt(path, 'MALFORMED', notOfKind)) : ok(null);
}

const notOfKind: Label = {
  vi: 'Không thuộc loại thay đổi này.',
  en: 'This kind of change has none.',
};

/** A version that replaces another ends where that one would have. */
function readUntil(reader: InputReader, { kind, until }: PublishVersionInput): Read<PlainDate | null> {
  if (kind === 'ADD') return reader.optionalDate(['input', 'until'], until);
  return only(false, ['input', 'until'], until, (path, each) => reader.date(path, each));
}

function readNote(reader: InputReader, { note, englishNote }: PublishVersionInput): Read<Label | null> {
  const read = fieldsOf({
    vi: reader.optionalText(['input', 'note'], note, maxText),
    en: reader.optionalText(['input', 'englishNote'], englishNote, maxText),
  });
  if (!read.ok) return read;
  const { vi, en } = read.value;
  if (vi === null && en === null) return ok(null);
  if (vi === null) return refuse(faultAt(['input', 'note'], 'REQUIRED'));
  return en === null ? refuse(faultAt(['input', 'englishNote'], 'REQUIRED')) : ok({ vi, en });
}

function readVersion(reader: InputReader, path: Path, given: VersionInput): Read<PublishedText> {
  const textAt = (name: string, value: string, most: number) => reader.text([...path, name], value, most);
  const read = fieldsOf({
    id: readId([...path, 'code'], given.code),
    series: textAt('series', given.series, maxCode),
    title: textAt('title', given.title, maxTitle),
    englishTitle: textAt('englishTitle', given.englishTitle, maxTitle),
    statement: textAt('statement', given.statement, maxText),
    englishStatement: textAt('englishStatement', given.englishStatement, maxText),
    parameters: readParameters(reader, [...path, 'parameters'], given.parameters),
  });
  if (!read.ok) return read;
  const { title, englishTitle, statement, englishStatement, ...rest } = read.value;
  return ok({
    ...rest,
    title: { vi: title, en: englishTitle },
    statement: { vi: statement, en: englishStatement },
    scope: scopeOf(given.scope ?? {}),
    severity: given.severity,
  });
}

function readId(path: Path, code: string): Read<RuleId> {
  if (isRuleId(code)) return ok(code);
  const form = {
    vi: 'Mã phải có dạng PL-023, đúng lĩnh vực.',
    en: 'It must be written like PL-023, in an area that exists.',
  };
  return refuse(faultAt(path, 'MALFORMED', form));
}

function readParameters(
  reader: InputReader,
  path: Path,
  given: readonly ParameterInput[],
): Read<readonly PublishedParameter[]> {
  const read = reader.list(path, given, (at, each) => readParameter(reader, at, each), 0);
  if (!read.ok) return read;
  const names = read.value.map(({ name }) => name);
  const repeated = names.flatMap((name, place) => (names.indexOf(name) < place ? [String(place)] : []));
  const twice = { vi: 'Tham số đã nêu ở trên.', en: 'The parameter is given above.' };
  if (repeated.length === 0) return read;
  return { ok: false, refusals: repeated.map((place) => faultAt([...path, place, 'name'], 'MALFORMED', twice)) };
}

const parameterName = /^[a-z][a-zA-Z0-9]*$/;

function readParameter(
  reader: InputReader,
  path: Path,
  { name, value, unit }: ParameterInput,
): Read<PublishedParameter> {
  const read = fieldsOf({
    name: parameterName.test(name)
      ? reader.text([...path, 'name'], name, maxCode)
      : refuse(faultAt([...path, 'name'], 'MALFORMED')),
    value: reader.optionalText([...path, 'value'], value, maxText),
  });
  return read.ok ? ok({ ...read.value, unit }) : read;
}

function scopeOf({ levels, blocs, postClasses, sides, subjects }: ScopeInput): RuleScope {
  const given = { level: levels, bloc: blocs, postClass: postClasses, side: sides, subject: subjects };
  const named = Object.entries(given).filter(
    ([, values]) => values !== null && values !== undefined && values.length > 0,
  );
  return Object.fromEntries(named) satisfies RuleScope;
}
