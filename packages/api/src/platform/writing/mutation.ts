import type { FieldMap, InputRef, ObjectRef } from '@pothos/core';
import { readBack, type NamedTable } from '@cadre/graphql-sql';
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.js';
import type { Command } from './command.js';
import type { Refused } from './outcome.js';
import { InvalidInputType, NotPermittedType, StaleWriteType, StateConflictType } from './outcome-types.js';
import { perform } from './perform.js';
import type { Performed, ReadRows } from './work.js';

builder.mutationType({
  description:
    'Các thay đổi. Mỗi trường là một giao dịch riêng: làm trọn hoặc không làm gì; điều bị từ chối là một giá trị, có đủ lý do. / The changes. Each field is a transaction of its own, done whole or not at all; what is refused is a value with every reason.',
});

/** A field of an answer that shows rows of a table. */
export interface AnswerRows {
  readonly table: NamedTable;
  /** Whether the field is a list; otherwise it shows one row. */
  readonly many?: boolean;
  readonly description: string;
}

type SchemaTypes = (typeof builder)['$inferSchemaTypes'];

/** What the fields of an answer are declared with. */
export type AnswerFields = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Performed>;

/** Declares the type that answers when a mutation was done. The rows that the actor may not see are left out, or null. */
export function answerType(
  name: string,
  description: string,
  rows: Readonly<Record<string, AnswerRows>>,
  more: (t: AnswerFields) => FieldMap = () => ({}),
) {
  return builder.objectRef<Performed>(name).implement({
    description,
    fields: (t) => ({
      ...Object.fromEntries(Object.entries(rows).map(([field, options]) => [field, rowsField(t as never, options)])),
      ...more(t),
      isDryRun: t.exposeBoolean('isDryRun', {
        nullable: false,
        description: 'Chỉ chạy thử, không giữ lại gì. / Whether it was only tried and nothing is kept.',
      }),
      isRepeated: t.exposeBoolean('isRepeated', {
        nullable: false,
        description:
          'Đã làm từ trước bởi yêu cầu cùng khóa; đây là câu trả lời ấy. / Whether an earlier request with the same key did it; this is its answer.',
      }),
    }),
  });
}

function rowsField(t: { field(options: never): unknown }, { table, many = false, description }: AnswerRows) {
  const type = builder.tableType(table);
  return t.field({
    type: many ? [type] : type,
    nullable: !many,
    description,
    extensions: { answersRows: true },
    resolve: ({ answers }: Performed, _args: unknown, _context: unknown, { path }: GraphQLResolveInfo) => {
      const found = (answers.get(String(path.key)) ?? []).filter((each) => each !== null);
      return many ? found : (found[0] ?? null);
    },
  } as never);
}

/** A mutation as a room declares it. */
export interface MutationOptions<Input extends object, Request, Facts, Done> {
  readonly description: string;
  readonly input: InputRef<Input>;
  /** What answers when it was done. */
  readonly answer: ObjectRef<SchemaTypes, Performed>;
  /** Kinds of refusal of the room's own, beside those of the platform. */
  readonly refusals: readonly object[];
  readonly command: Command<Input, Request, Facts, Done>;
}

/** Declares a mutation; its outcome is a union of the answer and of everything that may stand in the way. */
export function declareMutation<Input extends object, Request, Facts, Done>(
  name: string,
  { description, input, answer, refusals, command }: MutationOptions<Input, Request, Facts, Done>,
): void {
  const outcome = builder.unionType(`${name[0]!.toUpperCase()}${name.slice(1)}Outcome`, {
    description: `Kết quả của ${name}. / What comes of ${name}.`,
    types: [answer, InvalidInputType, NotPermittedType, StaleWriteType, StateConflictType, ...refusals] as never,
    resolveType: ((value: Performed | Refused) => value.kind) as never,
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: outcome as never,
      nullable: false,
      description,
      args: {
        input: t.arg({ type: input, required: true, description: 'Đầu vào. / The input.' }),
        idempotencyKey: t.arg.string({
          required: true,
          description:
            'Khóa do người gửi đặt: gửi lại cùng khóa và cùng đầu vào thì nhận lại câu trả lời trước, không làm lần hai. / A key chosen by the client: the same key and input again get the earlier answer, nothing is done twice.',
        }),
        dryRun: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Làm thử mọi bước rồi bỏ. / Do every step and keep nothing.',
        }),
      },
      resolve: (async (_root: unknown, args: MutationArguments<Input>, context: never, info: GraphQLResolveInfo) =>
        perform(
          command,
          { mutation: name, input: args.input, idempotencyKey: args.idempotencyKey, isDryRun: args.dryRun },
          context,
          readerFor(info),
        )) as never,
    }),
  );
}

interface MutationArguments<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
}

/** Reads the rows that the request selected of an answer. */
function readerFor(info: GraphQLResolveInfo): ReadRows {
  return async ({ kind, rows }, ask, lens) => {
    const type = info.schema.getType(kind) as GraphQLObjectType;
    return readBack({
      info,
      type,
      lens,
      ask,
      idsOf: (field) =>
        field.extensions['answersRows'] === true
          ? (rows[field.name] ?? []).map((key) => `${getNamedType(field.type).name}:${key}`)
          : undefined,
    });
  };
}
