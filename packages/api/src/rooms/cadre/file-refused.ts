import { FILE_FACTS, type FileRefusal } from '@cadre/domain/cadre';
import { assertNever, type Label } from '@cadre/domain/kernel';
import type { RuleViolation } from '../rule/graphql.js';

/** What is answered for everything that stands in the way of writing into a file. */
export function refusedFor(refusals: readonly FileRefusal[]): RuleViolation {
  return {
    kind: 'RuleViolation',
    reasons: refusals.map((refusal) => ({
      code: refusal.code,
      message: textOf(refusal),
      row: rowOf(refusal),
      verdict: null,
    })),
  };
}

function rowOf(refusal: FileRefusal): string | null {
  if ('cadre' in refusal) return `Cadre:${refusal.cadre}`;
  return 'tenure' in refusal && refusal.tenure !== null ? `Tenure:${refusal.tenure}` : null;
}

function textOf(refusal: FileRefusal): Label {
  if (!('fact' in refusal)) return saysOf(refusal);
  const { vi, en } = FILE_FACTS[refusal.fact];
  const says = saysOf(refusal);
  return { vi: `${vi} ${refusal.place}: ${says.vi}`, en: `${en} ${refusal.place}: ${says.en}` };
}

function saysOf(refusal: FileRefusal): Label {
  switch (refusal.code) {
    case 'PERIOD_EMPTY':
      return { vi: 'ngày thôi phải sau ngày bắt đầu.', en: 'the end must lie after the start.' };
    case 'DECISION_MISSING':
      return { vi: 'thiếu số hoặc ngày quyết định.', en: 'the number or the day of the decision is missing.' };
    case 'DECIDED_AFTER_START':
      return { vi: 'quyết định sau ngày bắt đầu.', en: 'the decision is later than the start.' };
    case 'SOURCE_MISSING':
      return { vi: 'thiếu văn bản làm căn cứ.', en: 'no document is named that it is known from.' };
    case 'LEVEL_OF_ANOTHER_KIND':
      return { vi: 'bậc không thuộc loại trình độ này.', en: 'the level belongs to another kind.' };
    case 'MEMBERSHIPS_OVERLAP':
      return { vi: 'trùng thời gian với tư cách khác.', en: 'it overlaps another status.' };
    case 'TENURES_OVERLAP':
      return { vi: 'người này đã giữ chức vụ ấy vào thời gian đó.', en: 'the person holds the same in that time.' };
    case 'POST_OR_BODY_NOT_THERE':
      return {
        vi: 'chức vụ hoặc cấp ủy không có trong suốt thời gian đó.',
        en: 'the post or body does not exist for all of that time.',
      };
    case 'NO_SEAT_LEFT':
      return { vi: `đã đủ ${refusal.seats} người.`, en: `all seats are taken: ${refusal.seats}.` };
    case 'NOTHING_TO_RECORD':
      return { vi: 'Không có gì để ghi.', en: 'There is nothing to record.' };
    case 'CODE_TAKEN':
      return { vi: 'Số hồ sơ đã có.', en: 'The number of the file is taken.' };
    case 'POSSIBLE_DUPLICATE':
      return {
        vi: 'Có thể là người đã có hồ sơ: trùng tên, có thể cùng ngày sinh; nếu là người khác, nêu ở `otherPeople`.',
        en: 'It may be somebody who has a file: the name is the same, and the day of birth may be; if it is another person, name that file in `otherPeople`.',
      };
    case 'BORN_AFTER_FACT':
      return { vi: 'Ngày sinh sau một dữ kiện trong hồ sơ.', en: 'The birth is later than a fact of the file.' };
    case 'NOTHING_CHANGED':
      return { vi: 'Không có gì thay đổi.', en: 'Nothing would change.' };
    default:
      return assertNever(refusal);
  }
}
