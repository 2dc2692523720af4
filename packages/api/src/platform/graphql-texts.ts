import type { Bilingual } from '@cadre/graphql-sql';
import type { GraphQLError } from 'graphql';

/*
 * What graphql-js and graphql-yoga say of a faulty request, in Vietnamese. They write English sentences and no codes, so that the sentence itself is
 * what is known of the fault. A sentence that is not in the list keeps its English text behind a general Vietnamese one.
 */

type Wording = readonly [sentence: RegExp, vietnamese: string];

/** A sentence with another one behind it that says why; `…` is where the Vietnamese for that one goes. */
const frames: readonly Wording[] = [
  [
    /^Variable "(\$\w+)" got invalid value (.+?) at "(.+?)"; (.+)$/s,
    'Biến $1 nhận giá trị không hợp lệ $2 tại "$3": …',
  ],
  [/^Variable "(\$\w+)" got invalid value (.+?); (.+)$/s, 'Biến $1 nhận giá trị không hợp lệ $2: …'],
  [/^Expected value of type "(.+?)", found (.+?); (.+)$/s, 'Cần giá trị kiểu "$1", nhưng gặp $2: …'],
  [/^Expected type "(.+?)"\. (.+)$/s, 'Cần kiểu "$1": …'],
];

const hint = String.raw`(?: Did you mean (.+)\?)?`;
const sentence = (text: string) => new RegExp(`^${text}$`, 's');

const sentences: readonly Wording[] = [
  [sentence(`Cannot query field "(.+?)" on type "(.+?)"\\.${hint}`), 'Kiểu "$2" không có trường "$1".'],
  [sentence(`Unknown argument "(.+?)" on field "(.+?)"\\.${hint}`), 'Trường "$2" không có tham số "$1".'],
  [sentence(`Unknown argument "(.+?)" on directive "(.+?)"\\.${hint}`), 'Chỉ thị "$2" không có tham số "$1".'],
  [sentence(`Unknown type "(.+?)"\\.${hint}`), 'Không có kiểu "$1".'],
  [sentence('Unknown fragment "(.+?)"\\.'), 'Không có đoạn "$1".'],
  [sentence('Unknown directive "(.+?)"\\.'), 'Không có chỉ thị "$1".'],
  [sentence('Directive "(.+?)" may not be used on (.+?)\\.'), 'Chỉ thị "$1" không dùng được ở $2.'],
  [
    sentence('The directive "(.+?)" can only be used once at this location\\.'),
    'Chỉ thị "$1" chỉ dùng được một lần ở chỗ này.',
  ],
  [sentence(`Field "(.+?)" is not defined by type "(.+?)"\\.${hint}`), 'Kiểu "$2" không có trường "$1".'],
  [
    sentence('Field "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\\.'),
    'Trường "$1" thiếu tham số bắt buộc "$2" kiểu "$3".',
  ],
  [sentence('Field "(.+?)" of required type "(.+?)" was not provided\\.'), 'Thiếu trường bắt buộc "$1" kiểu "$2".'],
  [
    sentence('Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\\.'),
    'Trường "$1" kiểu "$2" không có trường con để chọn.',
  ],
  [
    sentence('Field "(.+?)" of type "(.+?)" must have a selection of subfields\\..*'),
    'Trường "$1" kiểu "$2" phải chọn các trường con.',
  ],
  [
    sentence('Field "(.+?)" of type "(.+?)" must have at least one field selected\\.'),
    'Trường "$1" kiểu "$2" phải chọn ít nhất một trường con.',
  ],
  [sentence('Field "(.+?)" must be non-null\\.'), 'Trường "$1" không được để null.'],
  [sentence('Fields "(.+?)" conflict because .+'), 'Các trường "$1" mâu thuẫn nhau; hãy đặt bí danh khác nhau.'],
  [sentence('Variable "(.+?)" is not defined(?: by operation "(.+?)")?\\.'), 'Biến $1 chưa được khai báo.'],
  [sentence('Variable "(.+?)" is never used(?: in operation "(.+?)")?\\.'), 'Biến $1 được khai báo nhưng không dùng.'],
  [
    sentence('Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\\.'),
    'Biến $1 kiểu "$2" đứng ở chỗ cần kiểu "$3".',
  ],
  [sentence('Variable "(.+?)" of required type "(.+?)" was not provided\\.'), 'Thiếu biến bắt buộc $1 kiểu "$2".'],
  [sentence('Variable "(.+?)" of non-null type "(.+?)" must not be null\\.'), 'Biến $1 kiểu "$2" không được để null.'],
  [sentence('Variable "(.+?)" cannot be non-input type "(.+?)"\\.'), 'Biến $1 không thể có kiểu "$2".'],
  [sentence('There can be only one variable named "(.+?)"\\.'), 'Biến $1 được khai báo hai lần.'],
  [sentence('There can be only one operation named "(.+?)"\\.'), 'Có hai thao tác tên "$1".'],
  [sentence('There can be only one fragment named "(.+?)"\\.'), 'Có hai đoạn tên "$1".'],
  [sentence('There can be only one argument named "(.+?)"\\.'), 'Tham số "$1" được cho hai lần.'],
  [sentence('There can be only one input field named "(.+?)"\\.'), 'Trường "$1" được cho hai lần.'],
  [
    sentence('This anonymous operation must be the only defined operation\\.'),
    'Thao tác không tên phải đứng một mình.',
  ],
  [sentence('Fragment "(.+?)" is never used\\.'), 'Đoạn "$1" không được dùng.'],
  [sentence('Cannot spread fragment "(.+?)" within itself.*'), 'Đoạn "$1" chứa chính nó.'],
  [sentence('Fragment "(.+?)" cannot be spread here .+'), 'Đoạn "$1" không dùng được ở đây: kiểu không khớp.'],
  [
    sentence('Fragment cannot be spread here as objects of type "(.+?)" can never be of type "(.+?)"\\.'),
    'Đoạn không dùng được ở đây: kiểu "$1" không bao giờ là "$2".',
  ],
  [
    sentence(
      'Argument "(.+?)" of required type "(.+?)" was provided the variable "(.+?)" which was not provided a runtime value\\.',
    ),
    'Tham số bắt buộc "$1" kiểu "$2" lấy từ biến "$3", nhưng biến ấy không có giá trị.',
  ],
  [
    sentence('Argument "(.+?)" of non-null type "(.+?)" must not be null\\.'),
    'Tham số "$1" kiểu "$2" không được để null.',
  ],
  [sentence('Argument "(.+?)" of required type "(.+?)" was not provided\\.'), 'Thiếu tham số bắt buộc "$1" kiểu "$2".'],
  [sentence('Expected value of type "(.+?)", found (.+)\\.'), 'Cần giá trị kiểu "$1", nhưng gặp $2.'],
  [sentence('Expected non-nullable type "(.+?)" not to be null\\.'), 'Kiểu "$1" không được để null.'],
  [sentence('Expected type "(.+?)" to be an object\\.'), 'Kiểu "$1" phải là một đối tượng.'],
  [sentence('Exactly one key must be specified for OneOf type "(.+?)"\\.'), 'Kiểu "$1" phải cho đúng một trường.'],
  [sentence('OneOf Input Object "(.+?)" must specify exactly one key\\.'), 'Kiểu "$1" phải cho đúng một trường.'],
  [sentence('Int cannot represent non-integer value: (.+)'), 'Kiểu Int không nhận giá trị không phải số nguyên: $1.'],
  [sentence('Int cannot represent non 32-bit signed integer value: (.+)'), 'Kiểu Int chỉ nhận số nguyên 32 bit: $1.'],
  [sentence('Float cannot represent non numeric value: (.+)'), 'Kiểu Float không nhận giá trị không phải số: $1.'],
  [
    sentence('String cannot represent a non string value: (.+)'),
    'Kiểu String không nhận giá trị không phải chuỗi: $1.',
  ],
  [sentence('Boolean cannot represent a non boolean value: (.+)'), 'Kiểu Boolean chỉ nhận true hoặc false: $1.'],
  [sentence('ID cannot represent .+?: (.+)'), 'Kiểu ID chỉ nhận chuỗi hoặc số nguyên: $1.'],
  [sentence(`Value "(.+?)" does not exist in "(.+?)" enum\\.${hint}`), 'Danh mục "$2" không có giá trị "$1".'],
  [
    sentence(`Enum "(.+?)" cannot represent non-(?:enum|string) value: (.+?)\\.${hint}`),
    'Danh mục "$1" không nhận $2.',
  ],
  [sentence('Syntax Error: Expected (.+?), found (.+)\\.'), 'Lỗi cú pháp: cần $1, nhưng gặp $2.'],
  [sentence('Syntax Error: Unexpected (.+)\\.'), 'Lỗi cú pháp: không chờ gặp $1.'],
  [sentence('Syntax Error: Unterminated string\\.'), 'Lỗi cú pháp: chuỗi chưa đóng.'],
  [sentence('Syntax Error: .+'), 'Lỗi cú pháp; xem phần tiếng Anh.'],
  // Of the request around the document, by graphql-yoga.
  [sentence('Must provide query string\\.'), 'Thiếu truy vấn (`query`).'],
  [sentence('POST body sent invalid JSON\\.'), 'Nội dung gửi lên không phải JSON.'],
  [
    sentence('POST body is expected to be object but received (.+)'),
    'Nội dung gửi lên phải là một đối tượng JSON: $1.',
  ],
  [sentence('Unexpected parameter "(.+?)" in the request body\\.'), 'Nội dung gửi lên có tham số lạ "$1".'],
  [sentence('Expected "(.+?)" param to be .+'), 'Tham số "$1" của yêu cầu sai kiểu.'],
  [
    sentence('Could not determine what operation to execute\\.'),
    'Không rõ phải thực hiện thao tác nào: hãy nêu đúng `operationName`.',
  ],
  [sentence('Can only perform a mutation operation from a POST request\\.'), 'Thay đổi chỉ nhận qua POST.'],
];

const general = 'Truy vấn không hợp lệ; xem phần tiếng Anh.';

/** The text in both languages of an error that graphql-js made of a faulty document or variable. */
export function graphqlText(error: GraphQLError): Bilingual {
  return textOf(error.message, innermost(error)) ?? { vi: general, en: error.message };
}

/** The error that others were made of; a scalar of ours says its own fault in both languages. */
function innermost(error: GraphQLError): GraphQLError {
  const cause = error.originalError as GraphQLError | undefined;
  return cause?.extensions === undefined ? error : innermost(cause);
}

function textOf(message: string, cause: GraphQLError): Bilingual | undefined {
  if (message === cause.message && isBilingual(cause)) return cause.extensions as unknown as Bilingual;
  return framed(message, cause) ?? plain(message);
}

function framed(message: string, cause: GraphQLError): Bilingual | undefined {
  for (const [pattern, vietnamese] of frames) {
    const found = pattern.exec(message);
    const why = found?.at(-1);
    if (found === null || why === undefined) continue;
    const inner = textOf(why, cause) ?? { vi: general, en: why };
    const outer = message.slice(0, message.length - why.length);
    return { vi: filled(vietnamese, found).replace('…', () => inner.vi), en: `${outer}${inner.en}` };
  }
  return undefined;
}

function plain(message: string): Bilingual | undefined {
  for (const [pattern, vietnamese] of sentences) {
    const found = pattern.exec(message);
    if (found !== null) return { vi: filled(vietnamese, found), en: message };
  }
  return undefined;
}

function filled(text: string, found: RegExpExecArray): string {
  return text.replaceAll(/\$(\d)/g, (_, place: string) => found[Number(place)] ?? '');
}

function isBilingual({ extensions }: GraphQLError): boolean {
  return typeof extensions['vi'] === 'string' && typeof extensions['en'] === 'string';
}
