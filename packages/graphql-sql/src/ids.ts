import { ReadRefused } from './refused.js';

const form = /^([A-Z]\w*):([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/;

/** A global id taken apart: the name of the type and the key of the row. */
export interface NodeKey {
  readonly type: string;
  readonly key: string;
}

/** Takes a global id apart; refuses one that is malformed or names none of the expected types. */
export function readNodeId(id: unknown, expected: readonly string[]): NodeKey {
  const match = typeof id === 'string' ? form.exec(id) : null;
  if (match !== null && expected.includes(match[1]!)) return { type: match[1]!, key: match[2]! };
  // A few of them for people; all of them stand in the details.
  const named = `${expected.slice(0, 3).join(', ')}${expected.length > 3 ? ', …' : '.'}`;
  throw new ReadRefused(
    'INVALID_ID',
    {
      vi: `Mã không hợp lệ; cần mã dạng "Loại:uuid" của: ${named}`,
      en: `Not a valid id; expected "Type:uuid" of: ${named}`,
    },
    { id: typeof id === 'string' ? id.slice(0, 80) : null, expected },
  );
}
