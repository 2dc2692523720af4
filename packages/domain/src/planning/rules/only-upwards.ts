import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import { regulation377, sourceOf } from './instruments.js';

/** How the planned post lies to the post held. */
export interface PostsCompared {
  /** HIGHER, EQUAL or LOWER than the highest post or seat that the person holds; HIGHER where none is held. */
  readonly plannedPostIs: 'HIGHER' | 'EQUAL' | 'LOWER';
}

const higher = ruleQuestion<PostsCompared, Record<string, never>>({
  facts: { plannedPostIs: { vi: 'chức danh quy hoạch so với chức vụ đang giữ', en: 'planned post against post held' } },
  unit: 'CODE',
  message: {
    vi: 'Chức danh quy hoạch so với chức vụ đang giữ: {observed}; phải là {required}.',
    en: 'The planned post against the post held: {observed}; it must be {required}.',
  },
  check: ({ plannedPostIs }) => ({
    isMet: plannedPostIs === 'HIGHER',
    observed: plannedPostIs,
    required: 'HIGHER',
  }),
});

/** Whether a person may be planned for a post that is not higher than the one held. */
export const onlyUpwards = answering(
  {
    key: 'planning.only-upwards',
    area: 'PL',
    question: {
      vi: 'Có được quy hoạch chức danh không cao hơn chức vụ đang giữ không?',
      en: 'May a person be planned for a post that is not higher than the one held?',
    },
    versions: [
      {
        id: 'PL-053',
        title: { vi: 'Chỉ quy hoạch lên', en: 'Planned upwards only' },
        statement: {
          vi: 'Chỉ quy hoạch vào chức danh cao hơn chức vụ đang giữ.',
          en: 'A person is planned for a higher post than the one held, and for no other.',
        },
        parameters: {},
        units: {},
        from: '2012-11-05',
        until: null,
        source: sourceOf([regulation377], 'Quy trình của ngành thi hành án dân sự; QĐ 377-QĐ/TW'),
        evidence: evidence('READ', 'THADS', 'PLO377'),
        confidence: 'HIGH',
        note: {
          vi: 'Văn bản không nêu cách so sánh. Cách hiểu ở đây: chức vụ so với chức vụ theo thứ tự của danh mục chức danh; ghế cấp ủy so với ghế theo cấp, cùng cấp thì thường trực, ban thường vụ, ban chấp hành. Người chỉ giữ ghế được quy hoạch vào chức vụ, hoặc chỉ giữ chức vụ được quy hoạch vào ghế, là lên nếu điều đang giữ không thuộc cấp cao hơn; nếu thuộc cấp cao hơn thì chưa rõ.',
          en: 'The text does not say how to compare. Read here: posts by the precedence of the catalogue of titles; seats by the level of the committee, and at one level standing members before standing committee before executive committee. Who holds only seats and is planned for a post, or only posts and is planned for a seat, moves upwards unless what is held is of a higher level; then it is not known.',
        },
      },
    ],
  },
  { higher },
);
