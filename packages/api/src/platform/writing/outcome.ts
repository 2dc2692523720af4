import type { Label } from '@cadre/domain/kernel';

/** What can be wrong with one field of an input. */
export const INPUT_FAULTS = {
  REQUIRED: { vi: 'Thiếu giá trị', en: 'A value is missing' },
  MALFORMED: { vi: 'Sai dạng', en: 'Not in the form asked for' },
  NOT_FOUND: { vi: 'Không có, hoặc không được xem', en: 'There is none, or it may not be seen' },
  OUT_OF_RANGE: { vi: 'Ngoài khoảng cho phép', en: 'Outside the range allowed' },
  TOO_LONG: { vi: 'Quá dài', en: 'Too long' },
  TOO_MANY: { vi: 'Quá nhiều phần tử', en: 'Too many elements' },
  KEY_REUSED: { vi: 'Khóa đã dùng cho yêu cầu khác', en: 'The key was used for another request' },
} as const;
export type InputFaultCode = keyof typeof INPUT_FAULTS;

/** Why somebody may not do something. */
export const PERMISSION_FAULTS = {
  NOT_SIGNED_IN: { vi: 'Chưa đăng nhập', en: 'Nobody is signed in' },
  ROLE_MISSING: { vi: 'Không có vai trò cần thiết', en: 'The role is missing' },
  OUTSIDE_SUBTREE: { vi: 'Ngoài phạm vi đơn vị quản lý', en: 'Outside the units acted for' },
  LEVEL_TOO_LOW: { vi: 'Không đúng diện quản lý', en: 'Not the management level that decides' },
} as const;
export type PermissionFaultCode = keyof typeof PERMISSION_FAULTS;

/** One fault of one field. */
export interface InputFault {
  /** Names and list places from the arguments on: `input`, `entries`, `0`, `slot`. */
  readonly path: readonly string[];
  readonly code: InputFaultCode;
  readonly message: Label;
}

/** One reason why the actor may not act. */
export interface PermissionFault {
  readonly code: PermissionFaultCode;
  readonly message: Label;
  /** Roles or levels of which one would do; empty where none would. */
  readonly needed: readonly string[];
}

/** What was not done, and why; `kind` is the name of the GraphQL type. Rooms add kinds of their own. */
export interface Refused {
  readonly kind: string;
}

export interface InvalidInput extends Refused {
  readonly kind: 'InvalidInput';
  readonly faults: readonly InputFault[];
}

export interface NotPermitted extends Refused {
  readonly kind: 'NotPermitted';
  readonly obstacles: readonly PermissionFault[];
}

/** The row was changed since the client read it. */
export interface StaleWrite extends Refused {
  readonly kind: 'StaleWrite';
  /** Global id of the row. */
  readonly row: string;
  readonly expected: string;
  readonly found: string;
  /** Who changed it last, and by what; null where no mutation did. */
  readonly changedBy: string | null;
  readonly changedByMutation: string | null;
}

export interface StateConflict extends Refused {
  readonly kind: 'StateConflict';
  /** Global id of the row. */
  readonly row: string;
  readonly state: string;
  readonly allowed: readonly AllowedTransition[];
  readonly message: Label;
}

/** A step that the state does allow. */
export interface AllowedTransition {
  readonly act: string;
  readonly to: string;
}

export function invalidInput(faults: readonly InputFault[]): InvalidInput {
  return { kind: 'InvalidInput', faults };
}

export function notPermitted(obstacles: readonly PermissionFault[]): NotPermitted {
  return { kind: 'NotPermitted', obstacles };
}
