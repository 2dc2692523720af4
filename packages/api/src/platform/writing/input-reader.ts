import { earliest, parsePartialDate, parsePlainDate, refuse, ok } from '@cadre/domain/kernel';
import type { Label, PartialDate, PlainDate, Result } from '@cadre/domain/kernel';
import { ReadRefused, readNodeId, type NamedTable } from '@cadre/graphql-sql';
import { INPUT_FAULTS, type InputFault, type InputFaultCode } from './outcome.js';

type Path = readonly string[];
type Read<T> = Result<T, InputFault>;
type ReadOf<Parts> = { readonly [Name in keyof Parts]: Parts[Name] extends Read<infer T> ? T : never };

/** A row that the input names, and where. */
export interface NamedRow {
  readonly path: Path;
  readonly type: string;
  readonly key: string;
}

/** The most elements that a list of an input may have. */
const maxElements = 100;

/** Reads the fields of an input; keeps which rows it names, because only what the actor sees can be acted on. */
export class InputReader {
  readonly named: NamedRow[] = [];
  readonly #today: PlainDate;

  constructor(today: PlainDate) {
    this.#today = today;
  }

  /** The key of a row of a table. */
  id(path: Path, value: string, table: NamedTable): Read<string> {
    try {
      const { type, key } = readNodeId(value, [table.name]);
      this.named.push({ path, type, key });
      return ok(key);
    } catch (error) {
      if (!(error instanceof ReadRefused)) throw error;
      return refuse(faultAt(path, 'MALFORMED', error.text));
    }
  }

  optionalId(path: Path, value: string | null | undefined, table: NamedTable): Read<string | null> {
    return value === null || value === undefined ? ok(null) : this.id(path, value, table);
  }

  /** A day written YYYY-MM-DD. */
  date(path: Path, value: string): Read<PlainDate> {
    const read = parsePlainDate(value);
    if (read.ok) return read;
    return refuse(
      faultAt(path, 'MALFORMED', {
        vi: 'Ngày phải có thật và viết dạng YYYY-MM-DD.',
        en: 'A date must exist and be written YYYY-MM-DD.',
      }),
    );
  }

  optionalDate(path: Path, value: string | null | undefined): Read<PlainDate | null> {
    return value === null || value === undefined ? ok(null) : this.date(path, value);
  }

  /** A day of which the month or the day may not be known, and that is not yet to come. */
  optionalPastDate(path: Path, value: string | null | undefined): Read<PartialDate | null> {
    if (value === null || value === undefined) return ok(null);
    const read = parsePartialDate(value);
    if (!read.ok) {
      return refuse(
        faultAt(path, 'MALFORMED', {
          vi: 'Ngày phải có thật và viết dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
          en: 'A date must exist and be written YYYY, YYYY-MM or YYYY-MM-DD.',
        }),
      );
    }
    return earliest(read.value) <= this.#today ? read : refuse(faultAt(path, 'OUT_OF_RANGE', this.#notLater()));
  }

  /** The day of an act: today where none is given, and never a day to come. */
  dayOfAct(path: Path, value: string | null | undefined): Read<PlainDate> {
    const read = value === null || value === undefined ? ok(this.#today) : this.date(path, value);
    if (!read.ok || read.value <= this.#today) return read;
    return refuse(faultAt(path, 'OUT_OF_RANGE', this.#notLater()));
  }

  #notLater(): Label {
    return {
      vi: `Không được sau hôm nay, ${this.#today}.`,
      en: `It must not be later than today, ${this.#today}.`,
    };
  }

  /** A text with something in it, without the spaces around it. */
  text(path: Path, value: string, maxLength: number): Read<string> {
    const text = value.trim();
    if (text === '') return refuse(faultAt(path, 'REQUIRED'));
    if (text.length <= maxLength) return ok(text);
    return refuse(
      faultAt(path, 'TOO_LONG', {
        vi: `Có ${text.length} ký tự, tối đa ${maxLength}.`,
        en: `It has ${text.length} characters; at most ${maxLength} are allowed.`,
      }),
    );
  }

  optionalText(path: Path, value: string | null | undefined, maxLength: number): Read<string | null> {
    return value === null || value === undefined ? ok(null) : this.text(path, value, maxLength);
  }

  optionalWhole(path: Path, value: number | null | undefined, min: number, max: number): Read<number | null> {
    return value === null || value === undefined ? ok(null) : this.whole(path, value, min, max);
  }

  whole(path: Path, value: number, min: number, max: number): Read<number> {
    if (Number.isInteger(value) && min <= value && value <= max) return ok(value);
    return refuse(
      faultAt(path, 'OUT_OF_RANGE', { vi: `Phải từ ${min} đến ${max}.`, en: `It must be from ${min} to ${max}.` }),
    );
  }

  /** A list of so many elements at least; the faults of all elements. */
  list<Given, T>(
    path: Path,
    values: readonly Given[],
    read: (path: Path, value: Given) => Read<T>,
    least: 0 | 1 = 1,
  ): Read<readonly T[]> {
    if (values.length < least) return refuse(faultAt(path, 'REQUIRED'));
    if (values.length > maxElements) {
      return refuse(
        faultAt(path, 'TOO_MANY', {
          vi: `Có ${values.length} phần tử, tối đa ${maxElements}.`,
          en: `There are ${values.length} elements; at most ${maxElements} are allowed.`,
        }),
      );
    }
    const results = values.map((value, index) => read([...path, String(index)], value));
    const faults = results.flatMap((result) => (result.ok ? [] : result.refusals));
    return faults.length > 0
      ? { ok: false, refusals: faults }
      : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
  }
}

/** Joins fields that were read into one object, or gives the faults of all of them. */
export function fieldsOf<Parts extends Readonly<Record<string, Read<unknown>>>>(parts: Parts): Read<ReadOf<Parts>> {
  const faults = Object.values(parts).flatMap((part) => (part.ok ? [] : part.refusals));
  if (faults.length > 0) return { ok: false, refusals: faults };
  const values = Object.entries(parts).map(([name, part]) => [name, part.ok ? part.value : undefined]);
  return ok(Object.fromEntries(values) as ReadOf<Parts>);
}

/** A fault at a place of the input; says what its code says where no message is given. */
export function faultAt(path: Path, code: InputFaultCode, message: Label = sentenceOf(code)): InputFault {
  return { path, code, message };
}

function sentenceOf(code: InputFaultCode): Label {
  const { vi, en } = INPUT_FAULTS[code];
  return { vi: `${vi}.`, en: `${en}.` };
}
