import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly minPersonsPerPost: number | null;
  readonly maxPersonsPerPost: number;
  readonly maxPostsPerPerson: number;
  readonly postsCounted: 'ALL' | 'SAME_LEVEL';
};

/** How many people are planned for one post. */
export interface PersonsPlanned {
  readonly persons: number;
}

/** For how many posts one person is planned. */
export interface PostsOfPerson {
  /** Needed until 26 December 2021. */
  readonly posts: number | null;
  /** Of these, the posts of the level of the post asked about; needed from 27 December 2021 on. */
  readonly postsOfSameLevel: number | null;
}

const persons = ruleQuestion<PersonsPlanned, Parameters>({
  facts: { persons: { vi: 'số người được quy hoạch cho chức danh', en: 'persons planned for the post' } },
  unit: 'PERSONS',
  message: {
    vi: 'Chức danh có {observed} người trong quy hoạch; quy định {required}.',
    en: 'The post has {observed} persons planned; the rule is {required}.',
  },
  check({ persons }, { minPersonsPerPost, maxPersonsPerPost }) {
    const least = minPersonsPerPost ?? 0;
    const required = minPersonsPerPost === null ? `≤ ${maxPersonsPerPost}` : `${least}–${maxPersonsPerPost}`;
    return { isMet: least <= persons && persons <= maxPersonsPerPost, observed: persons, required };
  },
});

const posts = ruleQuestion<PostsOfPerson, Parameters>({
  facts: {
    posts: { vi: 'số chức danh mà một người được quy hoạch', en: 'posts for which the person is planned' },
    postsOfSameLevel: { vi: 'số chức danh cùng cấp', en: 'of these, posts of the same level' },
  },
  optional: ['posts', 'postsOfSameLevel'],
  unit: 'POSTS',
  message: {
    vi: 'Người này được quy hoạch {observed} chức danh; quy định nhiều nhất {required}.',
    en: 'The person is planned for {observed} posts; at most {required} are allowed.',
  },
  check({ posts, postsOfSameLevel }, { maxPostsPerPerson, postsCounted }) {
    const isByLevel = postsCounted === 'SAME_LEVEL';
    const observed = isByLevel ? postsOfSameLevel : posts;
    if (observed === null) return { undecided: [isByLevel ? 'postsOfSameLevel' : 'posts'] };
    return { isMet: observed <= maxPostsPerPerson, observed, required: maxPostsPerPerson };
  },
});

const units = {
  minPersonsPerPost: 'PERSONS',
  maxPersonsPerPost: 'PERSONS',
  maxPostsPerPerson: 'POSTS',
  postsCounted: 'CODE',
} as const;

const title = { vi: 'Số người một chức danh, số chức danh một người', en: 'Persons per post and posts per person' };

/** How many people may be planned for a leadership post, and for how many posts one person. */
export const personsPerPost = answering(
  {
    key: 'planning.persons-per-post',
    area: 'PL',
    question: {
      vi: 'Một chức danh được quy hoạch bao nhiêu người, một người được quy hoạch bao nhiêu chức danh?',
      en: 'How many persons may be planned for a post, and for how many posts may a person be planned?',
    },
    versions: [
      {
        id: 'PL-020',
        title,
        statement: {
          vi: 'Mỗi chức danh quy hoạch 2–3 người; mỗi người quy hoạch vào không quá 3 chức danh.',
          en: 'Two or three persons are planned for each post; a person is planned for three posts at most.',
        },
        parameters: { minPersonsPerPost: 2, maxPersonsPerPost: 3, maxPostsPerPerson: 3, postsCounted: 'ALL' },
        units,
        from: '2008-10-21',
        until: '2012-11-05',
        source: { instruments: [cite('HD 22-HD/BTCTW', '2008-10-21')], text: 'HD 22-HD/BTCTW, 2008' },
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được văn bản; theo trí nhớ còn có mức tối thiểu 2 chức danh một người, ở đây không áp dụng.',
          en: 'The text was not read; a minimum of two posts per person is remembered too and is not applied here.',
        },
      },
      {
        id: 'PL-021',
        title,
        statement: {
          vi: 'Mỗi chức danh có nhiều nhất 4 người và không chỉ có 1 người trong quy hoạch; mỗi người nhiều nhất 3 chức danh.',
          en: 'A post has four planned persons at most and never a single one; a person is planned for three posts at most.',
        },
        parameters: { minPersonsPerPost: 2, maxPersonsPerPost: 4, maxPostsPerPerson: 3, postsCounted: 'ALL' },
        units,
        from: '2012-11-05',
        until: '2021-12-27',
        source: {
          instruments: [cite('HD 15-HD/BTCTW', '2012-11-05')],
          text: 'Phát biểu của Trưởng Ban Tổ chức Trung ương ngày 14/07/2022; quy trình của ngành thi hành án dân sự',
        },
        evidence: evidence('READ', 'PP50', 'THADS'),
        confidence: 'HIGH',
        note: {
          vi: 'Mức 4 người đọc được ở hai nguồn, các số khác chỉ ở nguồn của một ngành; việc gắn với Hướng dẫn 15 là suy ra.',
          en: 'Four per post was read in two sources, the rest in that of one sector; the link to Guidance 15 is inferred.',
        },
      },
      {
        id: 'PL-023',
        title,
        statement: {
          vi: 'Mỗi chức danh lãnh đạo có nhiều nhất 3 người trong quy hoạch; mỗi người nhiều nhất 3 chức danh cùng cấp.',
          en: 'A leadership post has three planned persons at most; a person is planned for three posts of one level at most.',
        },
        parameters: { minPersonsPerPost: null, maxPersonsPerPost: 3, maxPostsPerPerson: 3, postsCounted: 'SAME_LEVEL' },
        units,
        from: '2021-12-27',
        until: '2025-10-08',
        source: {
          instruments: [cite('QĐ 50-QĐ/TW', '2021-12-27'), cite('QĐ 15-QĐ/TU', '2022-03-01')],
          text: 'QĐ 50-QĐ/TW; QĐ 15-QĐ/TU của Nghệ An, 01/03/2022',
        },
        evidence: evidence('READ', 'NA50', 'LN16'),
        confidence: 'HIGH',
      },
      {
        id: 'PL-024',
        title,
        statement: {
          vi: 'Giữ mức tối đa: 3 người một chức danh, 3 chức danh cùng cấp một người.',
          en: 'The caps stay: three persons per post, three posts of one level per person.',
        },
        parameters: { minPersonsPerPost: null, maxPersonsPerPost: 3, maxPostsPerPerson: 3, postsCounted: 'SAME_LEVEL' },
        units,
        from: '2025-10-08',
        until: null,
        source: { instruments: [cite('QĐ 377-QĐ/TW', '2025-10-08')], text: 'QĐ 377-QĐ/TW' },
        evidence: evidence('READ', 'PLO377', 'LD377'),
        confidence: 'HIGH',
      },
    ],
  },
  { persons, posts },
);
