import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import { recordedAfter } from './dates.js';
import { committeeAbbreviation, committeeName } from './districts.js';
import type { Entry, Plan } from './plan-model.js';
import { itemAt } from './random.js';
import type { Province, Row } from './world.js';

/** Day on which the labelled entries were approved, and their waivers granted. */
const GRANTED_ON = plainDate('2024-11-20');

/** A waiver of the demo: for which labelled entry, from which rule, and until when. */
interface Leave {
  readonly entry: string;
  readonly series: string;
  readonly rule: string;
  readonly isOfPerson: boolean;
  readonly until: PlainDate;
  readonly number: string;
  readonly reason: readonly [vi: string, en: string];
  readonly revoked: readonly [vi: string, en: string] | null;
}

const LEAVES: readonly Leave[] = [
  {
    entry: 'case-over-age',
    series: 'planning.next-term-age',
    rule: 'PL-030',
    isOfPerson: true,
    until: plainDate('2025-11-20'),
    number: '412-TB',
    reason: [
      'Trường hợp đặc biệt: địa bàn đang sắp xếp bộ máy, chưa có nhân sự thay thế.',
      'A special case: the area is being reorganised and nobody else is ready.',
    ],
    revoked: null,
  },
  {
    entry: 'case-not-higher',
    series: 'planning.only-upwards',
    rule: 'PL-053',
    isOfPerson: true,
    until: plainDate('2025-06-30'),
    number: '87-TB',
    reason: [
      'Chuẩn bị chuyển đổi vị trí công tác giữa hai phòng.',
      'Prepares an exchange of posts between two sections.',
    ],
    revoked: null,
  },
  {
    entry: 'case-four-persons',
    series: 'planning.persons-per-post',
    rule: 'PL-023',
    isOfPerson: false,
    until: plainDate('2025-11-20'),
    number: '88-TB',
    reason: ['Xã có hai phương án nhân sự sau sắp xếp.', 'The commune has two ways to be staffed after its merger.'],
    revoked: ['Đã rút một người khỏi danh sách.', 'One of the people was taken off the list.'],
  },
];

/** Day on which the demo's revoked waiver was ended. */
const REVOKED_ON = plainDate('2024-12-16');

/** Waivers of the labelled entries, the documents that give them, and what was believed of one that was revoked. */
export function waiverRows(
  province: Province,
  { entries }: Plan,
): { documents: Row[]; waivers: Row[]; earlier: Row[] } {
  const granted = LEAVES.flatMap((leave) => {
    const entry = entries.find(({ key }) => key === leave.entry);
    return entry === undefined ? [] : [grantedFor(province, leave, entry)];
  });
  return {
    documents: granted.map(({ document }) => document),
    waivers: granted.map(({ waiver }) => waiver),
    earlier: granted.flatMap(({ earlier }) => (earlier === null ? [] : [earlier])),
  };
}

function grantedFor(province: Province, leave: Leave, { cadre, slot: { post, cycle } }: Entry) {
  const level = post?.title.level ?? 'PROVINCE_STANDING_COMMITTEE';
  const { committee, abbreviation } = issuerOf(
    province,
    level === 'DISTRICT_STANDING_COMMITTEE' ? cycle.unit.district : null,
  );
  const id = `${province.key}-${leave.entry}`;
  const recorded = recordedAfter(GRANTED_ON);
  const document: Row = {
    id: `document:waiver-${id}`,
    number: `${leave.number}/${abbreviation}`,
    kind: 'NOTICE',
    title: 'Về trường hợp đặc biệt khi giới thiệu nhân sự',
    issuer: committee,
    place: province.name,
    issued_on: GRANTED_ON,
    effective_from: GRANTED_ON,
    effective_until: null,
    congress: null,
    plenum: null,
    recorded_from: recorded,
  };
  const open: Row = {
    id: `waiver:${id}`,
    series_key: leave.series,
    rule_code: leave.rule,
    cadre_id: leave.isOfPerson ? `cadre:${cadre.key}` : null,
    post_id: post === null ? null : `post:${post.key}`,
    cycle_id: `planning_cycle:${cycle.key}`,
    reason: leave.reason[0],
    english_reason: leave.reason[1],
    authority: `Ban Thường vụ ${committee}`,
    level,
    document_id: document['id'] ?? null,
    valid_from: GRANTED_ON,
    valid_until: leave.until,
    revocation_reason: null,
    english_revocation_reason: null,
    recorded_from: recorded,
  };
  if (leave.revoked === null) return { document, waiver: open, earlier: null };
  const [vi, en] = leave.revoked;
  const ended = recordedAfter(REVOKED_ON);
  const waiver = {
    ...open,
    valid_until: REVOKED_ON,
    revocation_reason: vi,
    english_revocation_reason: en,
    recorded_from: ended,
  };
  return { document, waiver, earlier: { ...open, recorded_until: ended } };
}

function issuerOf(province: Province, district: number | null) {
  if (district === null) return { committee: `Tỉnh ủy ${province.name}`, abbreviation: 'TU' };
  const { kind, name } = itemAt(province.districts, district);
  return { committee: `${committeeName(kind)} ${name}`, abbreviation: committeeAbbreviation(kind) };
}
