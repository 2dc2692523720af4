import { isPlainDate, type PlainDate, type Vocabulary } from '@cadre/domain/kernel';

/** A value inside a parameter file, with the way to it for error messages. */
export interface Reader {
  field(key: string): Reader;
  /** The field, or undefined where it is absent. */
  optional(key: string): Reader | undefined;
  list(): readonly Reader[];
  entries(): readonly (readonly [string, Reader])[];
  text(): string;
  textOrNull(): string | null;
  textList(): readonly string[];
  /** A whole number, 0 or more. */
  count(): number;
  countPair(): readonly [number, number];
  textAndNumber(): readonly [string, number];
  day(): PlainDate;
  /** True or false; an absent field is false. */
  flag(key: string): boolean;
  codeOf<Code extends string>(vocabulary: Vocabulary<Code>): Code;
  keyOf(known: ReadonlyMap<string, unknown>): string;
  fail(what: string): never;
}

/** A reader at the top of the named file; throws when the file is not among those given. */
export function readerOf(file: string, files: Readonly<Record<string, unknown>>): Reader {
  if (!Object.hasOwn(files, file)) throw new Error(`${file}: the file is missing`);
  return readerAt(files[file], file, '');
}

function readerAt(value: unknown, file: string, path: string): Reader {
  const fail = (what: string): never => {
    throw new Error(`${file}: ${path === '' ? 'the whole file' : path} ${what}`);
  };
  const inner = (key: string | number, of: unknown): Reader =>
    readerAt(of, file, typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  const record = (): Readonly<Record<string, unknown>> => (isRecord(value) ? value : fail('must be an object'));
  const list = (): readonly Reader[] =>
    Array.isArray(value) && value.length > 0
      ? value.map((each: unknown, index) => inner(index, each))
      : fail('must be a list with at least one item');
  const text = (): string => (typeof value === 'string' && value !== '' ? value : fail('must be a text'));
  const count = (): number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fail('must be a whole number');
  const pair = (): readonly [Reader, Reader] => {
    const [first, second, ...others] = list();
    return first !== undefined && second !== undefined && others.length === 0
      ? [first, second]
      : fail('must be a pair');
  };
  return {
    fail,
    list,
    text,
    count,
    field: (key) => (Object.hasOwn(record(), key) ? inner(key, record()[key]) : fail(`lacks "${key}"`)),
    optional: (key) => (Object.hasOwn(record(), key) ? inner(key, record()[key]) : undefined),
    entries: () => Object.entries(record()).map(([key, each]) => [key, inner(key, each)] as const),
    textOrNull: () => (value === null ? null : text()),
    textList: () => (Array.isArray(value) && value.length === 0 ? [] : list().map((each) => each.text())),
    countPair: () => [pair()[0].count(), pair()[1].count()],
    textAndNumber: () => [pair()[0].text(), pair()[1].count()],
    day: () => (isPlainDate(value) ? value : fail('must be a day, YYYY-MM-DD')),
    flag: (key) => flagOf(record()[key], () => inner(key, record()[key]).fail('must be true or false')),
    codeOf: (vocabulary) => codeFrom(text(), vocabulary) ?? fail(`is not one of ${Object.keys(vocabulary).join(', ')}`),
    keyOf: (known) => (known.has(text()) ? text() : fail(`names nothing known: ${text()}`)),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flagOf(value: unknown, fail: () => never): boolean {
  if (value === undefined) return false;
  return typeof value === 'boolean' ? value : fail();
}

function codeFrom<Code extends string>(text: string, vocabulary: Vocabulary<Code>): Code | undefined {
  return Object.hasOwn(vocabulary, text) ? (text as Code) : undefined;
}
