import type { Label } from '@cadre/domain/kernel';
import { builder } from '../builder.js';
import { vocabularyEnum } from '../vocabulary-enum.js';
import {
  INPUT_FAULTS,
  PERMISSION_FAULTS,
  type AllowedTransition,
  type InputFault,
  type InvalidInput,
  type NotPermitted,
  type PermissionFault,
  type StaleWrite,
  type StateConflict,
} from './outcome.js';

const InputFaultCode = vocabularyEnum(
  'InputFaultCode',
  'Điều sai ở một trường của đầu vào. / What is wrong with one field of an input.',
  INPUT_FAULTS,
);
const PermissionFaultCode = vocabularyEnum(
  'PermissionFaultCode',
  'Vì sao không được làm. / Why somebody may not do something.',
  PERMISSION_FAULTS,
);

/** The two sentences of a message, as every type shows them. */
const messageOf = {
  vi: (each: { readonly message: Label }) => each.message.vi,
  en: (each: { readonly message: Label }) => each.message.en,
};
const messageDescription = 'Câu giải thích bằng tiếng Việt. / The explanation in Vietnamese.';
const englishMessageDescription = 'Câu giải thích bằng tiếng Anh. / The explanation in English.';

const InputFaultType = builder.objectRef<InputFault>('InputFault').implement({
  description: 'Một lỗi ở một trường. / One fault of one field.',
  fields: (t) => ({
    path: t.field({
      type: ['String'],
      nullable: false,
      description:
        'Đường dẫn từ tên đối số, phần tử danh sách đếm từ 0. / Path from the argument on; places in lists count from 0.',
      resolve: ({ path }) => [...path],
    }),
    code: t.field({
      type: InputFaultCode,
      nullable: false,
      description: 'Mã ổn định. / Stable code.',
      resolve: ({ code }) => code,
    }),
    message: t.string({ nullable: false, description: messageDescription, resolve: messageOf.vi }),
    englishMessage: t.string({ nullable: false, description: englishMessageDescription, resolve: messageOf.en }),
  }),
});

const PermissionFaultType = builder.objectRef<PermissionFault>('PermissionFault').implement({
  description: 'Một lý do không được làm. / One reason why the actor may not act.',
  fields: (t) => ({
    code: t.field({
      type: PermissionFaultCode,
      nullable: false,
      description: 'Mã ổn định. / Stable code.',
      resolve: ({ code }) => code,
    }),
    message: t.string({ nullable: false, description: messageDescription, resolve: messageOf.vi }),
    englishMessage: t.string({ nullable: false, description: englishMessageDescription, resolve: messageOf.en }),
    needed: t.field({
      type: ['String'],
      nullable: false,
      description: 'Những vai trò hoặc diện quản lý mà chỉ cần một là đủ. / Roles or levels of which one would do.',
      resolve: ({ needed }) => [...needed],
    }),
  }),
});

const AllowedTransitionType = builder.objectRef<AllowedTransition>('AllowedTransition').implement({
  description: 'Một bước mà trạng thái cho phép. / A step that the state allows.',
  fields: (t) => ({
    act: t.exposeString('act', { nullable: false, description: 'Việc làm. / The act.' }),
    to: t.exposeString('to', { nullable: false, description: 'Trạng thái sau đó. / The state it leads to.' }),
  }),
});

/** The input is wrong; every fault at once, nothing was done. */
export const InvalidInputType = builder.objectRef<InvalidInput>('InvalidInput').implement({
  description: 'Đầu vào sai; nêu mọi lỗi, chưa làm gì. / The input is wrong; every fault is named, nothing was done.',
  fields: (t) => ({
    faults: t.field({
      type: [InputFaultType],
      nullable: false,
      description: 'Các lỗi. / The faults.',
      resolve: ({ faults }) => [...faults],
    }),
  }),
});

/** The actor may not do it. */
export const NotPermittedType = builder.objectRef<NotPermitted>('NotPermitted').implement({
  description: 'Không có quyền; nêu mọi lý do, chưa làm gì. / Not permitted; every reason is named, nothing was done.',
  fields: (t) => ({
    // Not `faults`: a request that selects all members of an outcome could not name two of different types alike.
    obstacles: t.field({
      type: [PermissionFaultType],
      nullable: false,
      description: 'Các lý do. / The reasons.',
      resolve: ({ obstacles }) => [...obstacles],
    }),
  }),
});

/** Somebody changed the row in the meantime. */
export const StaleWriteType = builder.objectRef<StaleWrite>('StaleWrite').implement({
  description:
    'Dữ liệu đã đổi từ lúc người gửi đọc; hãy đọc lại, chưa làm gì. / The row was changed since it was read; read it again, nothing was done.',
  fields: (t) => ({
    row: t.exposeID('row', { nullable: false, description: 'Mã toàn cục của đối tượng. / Global id of the row.' }),
    expected: t.expose('expected', {
      type: 'DateTime',
      nullable: false,
      description: 'Phiên bản mà người gửi đã đọc. / The version that was read.',
    }),
    found: t.expose('found', {
      type: 'DateTime',
      nullable: false,
      description: 'Phiên bản đang có. / The version that stands.',
    }),
    changedBy: t.exposeString('changedBy', {
      nullable: true,
      description: 'Ai đổi sau cùng; null nếu không do một mutation. / Who changed it last; null if no mutation did.',
    }),
    changedByMutation: t.exposeString('changedByMutation', {
      nullable: true,
      description: 'Bằng mutation nào; null nếu không rõ. / By which mutation; null where there was none.',
    }),
  }),
});

/** The state does not allow the act. */
export const StateConflictType = builder.objectRef<StateConflict>('StateConflict').implement({
  description: 'Trạng thái không cho phép; chưa làm gì. / The state does not allow it; nothing was done.',
  fields: (t) => ({
    row: t.exposeID('row', { nullable: false, description: 'Mã toàn cục của đối tượng. / Global id of the row.' }),
    state: t.exposeString('state', { nullable: false, description: 'Trạng thái. / The state.' }),
    allowed: t.field({
      type: [AllowedTransitionType],
      nullable: false,
      description: 'Những bước được phép từ trạng thái ấy. / The steps that the state allows.',
      resolve: ({ allowed }) => [...allowed],
    }),
    message: t.string({ nullable: false, description: messageDescription, resolve: messageOf.vi }),
    englishMessage: t.string({ nullable: false, description: englishMessageDescription, resolve: messageOf.en }),
  }),
});
