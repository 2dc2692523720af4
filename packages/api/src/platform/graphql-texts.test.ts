import { buildSchema, execute, GraphQLError, parse, validate, type ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphqlText } from './graphql-texts.js';

const schema = buildSchema(`
  enum Kind { PARTY AGENCY }
  input Where { kind: Kind, under: ID!, size: Int }
  input Either @oneOf { code: String, name: String }
  interface Named { name: String }
  type Unit implements Named { name: String, posts(first: Int!): [Unit] }
  type Cadre { code: String }
  type Query { unit(id: ID, where: Where, size: Int, either: Either, ratio: Float, isOpen: Boolean, text: String): Unit, cadre: Cadre }
`);

/** Whatever graphql-js says first of a document and its variables. */
function faultOf(document: string, variableValues: Record<string, unknown> = {}): GraphQLError {
  try {
    const parsed = parse(document);
    const [invalid] = validate(schema, parsed);
    if (invalid !== undefined) return invalid;
    const { errors } = execute({ schema, document: parsed, variableValues }) as ExecutionResult;
    return errors![0]!;
  } catch (error) {
    return error as GraphQLError;
  }
}

describe('a faulty document', () => {
  it.each([
    ['{ unti { name } }', 'Kiểu "Query" không có trường "unti".'],
    ['{ unit(ide: 1) { name } }', 'Trường "Query.unit" không có tham số "ide".'],
    ['{ unit(size: 1.5) { name } }', 'Kiểu Int không nhận giá trị không phải số nguyên: 1.5.'],
    ['{ unit(size: 9007199254740993) { name } }', 'Kiểu Int chỉ nhận số nguyên 32 bit: 9007199254740993.'],
    ['{ unit(ratio: "x") { name } }', 'Kiểu Float không nhận giá trị không phải số: "x".'],
    ['{ unit(isOpen: 1) { name } }', 'Kiểu Boolean chỉ nhận true hoặc false: 1.'],
    ['{ unit(text: 1) { name } }', 'Kiểu String không nhận giá trị không phải chuỗi: 1.'],
    ['{ unit(id: 1.5) { name } }', 'Kiểu ID chỉ nhận chuỗi hoặc số nguyên: 1.5.'],
    ['{ unit(where: { under: 1, kind: OTHER }) { name } }', 'Danh mục "Kind" không có giá trị "OTHER".'],
    ['{ unit(where: { under: 1, kind: "PARTY" }) { name } }', 'Danh mục "Kind" không nhận "PARTY".'],
    ['{ unit(where: { size: 1 }) { name } }', 'Thiếu trường bắt buộc "Where.under" kiểu "ID!".'],
    ['{ unit(where: { under: null }) { name } }', 'Cần giá trị kiểu "ID!", nhưng gặp null.'],
    ['{ unit(where: 1) { name } }', 'Cần giá trị kiểu "Where", nhưng gặp 1.'],
    ['{ unit(where: { under: 1, over: 2 }) { name } }', 'Kiểu "Where" không có trường "over".'],
    ['{ unit(either: { code: "a", name: "b" }) { name } }', 'Kiểu "Either" phải cho đúng một trường.'],
    ['{ unit(either: { code: null }) { name } }', 'Trường "Either.code" không được để null.'],
    ['{ unit(id: 1, id: 2) { name } }', 'Tham số "id" được cho hai lần.'],
    ['{ unit(where: { under: 1, under: 2 }) { name } }', 'Trường "under" được cho hai lần.'],
    ['{ unit { posts { name } } }', 'Trường "posts" thiếu tham số bắt buộc "first" kiểu "Int!".'],
    ['{ unit }', 'Trường "unit" kiểu "Unit" phải chọn các trường con.'],
    ['{ unit { name { first } } }', 'Trường "name" kiểu "String" không có trường con để chọn.'],
    ['{ unit(id: 1) { name } unit(id: 2) { name } }', 'Các trường "unit" mâu thuẫn nhau; hãy đặt bí danh khác nhau.'],
    ['{ unit(id: $id) { name } }', 'Biến $id chưa được khai báo.'],
    ['query A { unit(id: $id) { name } }', 'Biến $id chưa được khai báo.'],
    ['query ($id: ID) { unit { name } }', 'Biến $id được khai báo nhưng không dùng.'],
    ['query ($id: Int) { unit(id: $id) { name } }', 'Biến $id kiểu "Int" đứng ở chỗ cần kiểu "ID".'],
    ['query ($id: Unit) { unit(id: $id) { name } }', 'Biến $id không thể có kiểu "Unit".'],
    ['query ($id: ID, $id: ID) { unit(id: $id) { name } }', 'Biến $id được khai báo hai lần.'],
    ['query ($id: Id) { unit(id: $id) { name } }', 'Không có kiểu "Id".'],
    ['{ unit { name } } query A { unit { name } }', 'Thao tác không tên phải đứng một mình.'],
    ['query A { unit { name } } query A { unit { name } }', 'Có hai thao tác tên "A".'],
    ['{ unit { ...Shown } }', 'Không có đoạn "Shown".'],
    ['{ unit { name } } fragment Shown on Unit { name }', 'Đoạn "Shown" không được dùng.'],
    ['{ unit { ...A } } fragment A on Unit { name } fragment A on Unit { name }', 'Có hai đoạn tên "A".'],
    ['{ unit { ...A } } fragment A on Unit { posts(first: 1) { ...A } }', 'Đoạn "A" chứa chính nó.'],
    ['{ unit { ...A } } fragment A on Cadre { code }', 'Đoạn "A" không dùng được ở đây: kiểu không khớp.'],
    ['{ unit { ... on Cadre { code } } }', 'Đoạn không dùng được ở đây: kiểu "Unit" không bao giờ là "Cadre".'],
    ['{ unit @skipped { name } }', 'Không có chỉ thị "@skipped".'],
    ['{ unit @skip(when: true) { name } }', 'Chỉ thị "@skip" không có tham số "when".'],
    ['query @skip(if: true) { unit { name } }', 'Chỉ thị "@skip" không dùng được ở QUERY.'],
    ['{ unit { name @skip(if: true) @skip(if: true) } }', 'Chỉ thị "@skip" chỉ dùng được một lần ở chỗ này.'],
    ['{ unit { name }', 'Lỗi cú pháp: cần Name, nhưng gặp <EOF>.'],
    ['{ unit } }', 'Lỗi cú pháp: không chờ gặp "}".'],
    ['{ unit(text: "a) { name } }', 'Lỗi cú pháp: chuỗi chưa đóng.'],
  ])('%s: %s', (document, vi) => {
    const fault = faultOf(document);
    expect(graphqlText(fault)).toEqual({ vi, en: fault.message });
  });
});

describe('a faulty variable', () => {
  it.each([
    ['ID!', {}, 'Thiếu biến bắt buộc $x kiểu "ID!".'],
    ['ID!', { x: null }, 'Biến $x kiểu "ID!" không được để null.'],
    [
      'Int',
      { x: 'a' },
      'Biến $x nhận giá trị không hợp lệ "a": Kiểu Int không nhận giá trị không phải số nguyên: "a".',
    ],
    [
      'Where',
      { x: { under: 1, size: 'a' } },
      'Biến $x nhận giá trị không hợp lệ "a" tại "x.size": Kiểu Int không nhận giá trị không phải số nguyên: "a".',
    ],
    ['Where', { x: {} }, 'Biến $x nhận giá trị không hợp lệ {}: Thiếu trường bắt buộc "under" kiểu "ID!".'],
    [
      'Where',
      { x: { under: null } },
      'Biến $x nhận giá trị không hợp lệ null tại "x.under": Kiểu "ID!" không được để null.',
    ],
    ['Where', { x: 1 }, 'Biến $x nhận giá trị không hợp lệ 1: Kiểu "Where" phải là một đối tượng.'],
    ['Either', { x: {} }, 'Biến $x nhận giá trị không hợp lệ {}: Kiểu "Either" phải cho đúng một trường.'],
  ])('of type %s, given %j: %s', (type, variables, vi) => {
    const argument = { 'ID!': 'id', Int: 'size', Where: 'where', Either: 'either' }[type];
    const fault = faultOf(`query ($x: ${type}) { unit(${argument}: $x) { name } }`, variables);
    expect(graphqlText(fault)).toEqual({ vi, en: fault.message });
  });
});

describe('a faulty request around a document', () => {
  it.each([
    ['Must provide query string.', 'Thiếu truy vấn (`query`).'],
    ['POST body sent invalid JSON.', 'Nội dung gửi lên không phải JSON.'],
    ['Unexpected parameter "extra" in the request body.', 'Nội dung gửi lên có tham số lạ "extra".'],
    [
      'Expected "variables" param to be empty or an object, but given string.',
      'Tham số "variables" của yêu cầu sai kiểu.',
    ],
    [
      'Could not determine what operation to execute.',
      'Không rõ phải thực hiện thao tác nào: hãy nêu đúng `operationName`.',
    ],
    ['Can only perform a mutation operation from a POST request.', 'Thay đổi chỉ nhận qua POST.'],
  ])('%s: %s', (en, vi) => {
    expect(graphqlText(new GraphQLError(en))).toEqual({ vi, en });
  });
});

describe('a sentence that nobody has translated', () => {
  it('keeps its English words behind a general Vietnamese one', () => {
    const fault = new GraphQLError('The moon is full.');
    expect(graphqlText(fault)).toEqual({ vi: 'Truy vấn không hợp lệ; xem phần tiếng Anh.', en: 'The moon is full.' });
  });
});
