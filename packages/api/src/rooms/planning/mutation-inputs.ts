import type { InputRef } from '@pothos/core';
import { builder } from '../../platform/builder.js';
import { CyclePurpose, Fault, PlanAct, PlanSource, Readiness, RemovalEvidence, RemovalGround } from './enums.js';
import type { DecidePlanInput, FindingInput, FreezeInput } from './commands/decide-plan.js';
import type { EntryInput } from './commands/entry-input.js';
import type { OpenCycleInput } from './commands/open-cycle.js';
import type { ProposeEntriesInput } from './commands/propose-entries.js';
import type { RemoveEntryInput } from './commands/remove-entry.js';
import type { AddInput, KeepInput, RemoveInput, ReviewEntriesInput } from './commands/review-entries.js';

const cycleDescription = 'Đợt quy hoạch. / The planning cycle.';
const versionDescription =
  '`version` của đợt như người gửi đã đọc; khác đi thì nhận StaleWrite. / The `version` of the cycle as it was read; another one gets StaleWrite.';
const dayDescription =
  'Ngày quyết định, dạng YYYY-MM-DD, không sau hôm nay; null là hôm nay. / Day of the act, YYYY-MM-DD, never later than today; null means today.';
const documentDescription = 'Văn bản; null nếu không có. / The document; null where there is none.';
const reasonDescription = 'Lý do, tối đa 500 ký tự. / The reason, 500 characters at most.';

export const PlanningCycleOpenInput: InputRef<OpenCycleInput> = builder
  .inputRef<OpenCycleInput>('PlanningCycleOpenInput')
  .implement({
    description: 'Mở đợt quy hoạch. / Opening a planning cycle.',
    fields: (t) => ({
      unit: t.id({ required: true, description: 'Đơn vị làm quy hoạch. / The unit that plans.' }),
      term: t.id({ required: true, description: 'Nhiệm kỳ. / The term.' }),
      purpose: t.field({ type: CyclePurpose, required: true, description: 'Mục đích. / The purpose.' }),
      openedOn: t.string({ description: dayDescription }),
      ageReferenceOn: t.string({
        description:
          'Ngày tính tuổi, dạng YYYY-MM-DD; null nếu chưa định. / Day on which ages are counted; null leaves it open.',
      }),
      document: t.id({ description: documentDescription }),
    }),
  });

const PlanEntryInput = builder.inputRef<EntryInput>('PlanEntryInput').implement({
  description: 'Một người được đề xuất cho một suất. / One person proposed for one slot.',
  fields: (t) => ({
    slot: t.id({ required: true, description: 'Suất quy hoạch. / The slot.' }),
    cadre: t.id({ required: true, description: 'Cán bộ. / The cadre.' }),
    readiness: t.field({ type: Readiness, required: true, description: 'Mức độ sẵn sàng. / Readiness.' }),
    rank: t.int({
      description: 'Thứ tự ưu tiên, 1 là đầu; null nếu không xếp. / Order of preference, 1 first; null if unranked.',
    }),
    source: t.field({ type: PlanSource, required: true, description: 'Nguồn. / Source.' }),
    sourceUnit: t.id({ description: 'Đơn vị của người ở nguồn bên ngoài. / The unit of a person from elsewhere.' }),
  }),
});

export const PlanEntriesProposeInput: InputRef<ProposeEntriesInput> = builder
  .inputRef<ProposeEntriesInput>('PlanEntriesProposeInput')
  .implement({
    description: 'Đề xuất nhân sự. / Proposing people.',
    fields: (t) => ({
      cycle: t.id({ required: true, description: cycleDescription }),
      expectedVersion: t.field({
        type: 'DateTime',
        description:
          '`version` của đợt như người gửi đã đọc; null thì không so. / The `version` of the cycle as it was read; null compares nothing.',
      }),
      proposedOn: t.string({ description: dayDescription }),
      entries: t.field({
        type: [PlanEntryInput],
        required: true,
        description: 'Những người được đề xuất, tối đa 100. / The people proposed, 100 at most.',
      }),
    }),
  });

const PlanEntryKeepInput = builder.inputRef<KeepInput>('PlanEntryKeepInput').implement({
  description: 'Một người được giữ lại. / Somebody who is kept.',
  fields: (t) => ({
    entry: t.id({ required: true, description: 'Người trong quy hoạch. / The entry.' }),
    reason: t.string({ required: true, description: reasonDescription }),
  }),
});

const removalFields = {
  ground: 'Lý do thuộc loại nào. / The ground.',
  evidence: 'Loại căn cứ, phải hợp với lý do. / The kind of evidence, which must fit the ground.',
  document: 'Văn bản làm căn cứ. / The document that is the evidence.',
};

const PlanEntryReviewRemoveInput = builder.inputRef<RemoveInput>('PlanEntryReviewRemoveInput').implement({
  description: 'Một người được đưa ra khi rà soát. / Somebody whom a review takes out.',
  fields: (t) => ({
    entry: t.id({ required: true, description: 'Người trong quy hoạch. / The entry.' }),
    reason: t.string({ required: true, description: reasonDescription }),
    ground: t.field({ type: RemovalGround, description: removalFields.ground }),
    evidence: t.field({ type: RemovalEvidence, description: removalFields.evidence }),
    document: t.id({ description: removalFields.document }),
  }),
});

const PlanEntryAddInput = builder.inputRef<AddInput>('PlanEntryAddInput').implement({
  description: 'Một người được bổ sung. / Somebody who is added.',
  fields: (t) => ({
    entry: t.field({ type: PlanEntryInput, required: true, description: 'Người và suất. / Person and slot.' }),
    reason: t.string({ required: true, description: reasonDescription }),
  }),
});

export const PlanEntriesReviewInput: InputRef<ReviewEntriesInput> = builder
  .inputRef<ReviewEntriesInput>('PlanEntriesReviewInput')
  .implement({
    description: 'Rà soát, bổ sung quy hoạch. / Reviewing a plan.',
    fields: (t) => ({
      cycle: t.id({ required: true, description: cycleDescription }),
      expectedVersion: t.field({ type: 'DateTime', required: true, description: versionDescription }),
      reviewedOn: t.string({ description: dayDescription }),
      keep: t.field({
        type: [PlanEntryKeepInput],
        required: true,
        defaultValue: [],
        description: 'Những người giữ lại. / Who is kept.',
      }),
      remove: t.field({
        type: [PlanEntryReviewRemoveInput],
        required: true,
        defaultValue: [],
        description: 'Những người đưa ra. / Who is taken out.',
      }),
      add: t.field({
        type: [PlanEntryAddInput],
        required: true,
        defaultValue: [],
        description: 'Những người bổ sung. / Who is taken in.',
      }),
    }),
  });

const PlanFindingInput = builder.inputRef<FindingInput>('PlanFindingInput').implement({
  description: 'Điều thẩm định kết luận về một người. / What the appraisal found of a person.',
  fields: (t) => ({
    cadre: t.id({ required: true, description: 'Cán bộ. / The cadre.' }),
    isProposed: t.boolean({
      description:
        'Đang được đề nghị bổ nhiệm, giới thiệu; null nếu chưa rõ. / Whether an appointment or nomination is under way; null where not known.',
    }),
    isPoliticalStandardDenied: t.boolean({
      description:
        'Không bảo đảm tiêu chuẩn chính trị; null nếu chưa rõ. / Whether the political standard is denied; null where not known.',
    }),
    fault: t.field({
      type: Fault,
      description: 'Khuyết điểm nặng nhất; null nếu chưa rõ. / The gravest fault; null where not known.',
    }),
  }),
});

const PlanFreezeInput = builder.inputRef<FreezeInput>('PlanFreezeInput').implement({
  description: 'Kết luận về việc tạm dừng quy hoạch. / What was found of the freeze of planning.',
  fields: (t) => ({
    isCovered: t.boolean({ required: true, description: 'Thuộc diện tạm dừng. / Whether the posts are covered.' }),
    isReorganised: t.boolean({
      description: 'Đã sắp xếp xong; null nếu chưa rõ. / Whether the reorganisation is complete.',
    }),
    isReallyNecessary: t.boolean({
      description: 'Thật sự cần thiết; null nếu chưa rõ. / Whether it is really necessary.',
    }),
  }),
});

export const PlanDecideInput: InputRef<DecidePlanInput> = builder
  .inputRef<DecidePlanInput>('PlanDecideInput')
  .implement({
    description: 'Quyết định về cả đợt quy hoạch. / Deciding on a cycle as a whole.',
    fields: (t) => ({
      cycle: t.id({ required: true, description: cycleDescription }),
      expectedVersion: t.field({ type: 'DateTime', required: true, description: versionDescription }),
      act: t.field({ type: PlanAct, required: true, description: 'Việc làm. / The act.' }),
      decidedOn: t.string({ description: dayDescription }),
      document: t.id({
        description:
          'Văn bản, bắt buộc khi phê duyệt, xác nhận, ghi nhận. / The document; needed to approve, confirm and note.',
      }),
      reason: t.string({ description: 'Lý do, bắt buộc khi trả lại. / The reason; needed to return.' }),
      findings: t.field({
        type: [PlanFindingInput],
        description: 'Kết luận thẩm định từng người. / What the appraisal found of each person.',
      }),
      freeze: t.field({
        type: PlanFreezeInput,
        description:
          'Về việc tạm dừng quy hoạch; null nếu không nêu. / Of the freeze of planning; null where nothing is said.',
      }),
    }),
  });

export const PlanEntryRemoveInput: InputRef<RemoveEntryInput> = builder
  .inputRef<RemoveEntryInput>('PlanEntryRemoveInput')
  .implement({
    description: 'Đưa một người ra khỏi quy hoạch. / Taking somebody out of a plan.',
    fields: (t) => ({
      entry: t.id({ required: true, description: 'Người trong quy hoạch. / The entry.' }),
      expectedVersion: t.field({ type: 'DateTime', required: true, description: versionDescription }),
      removedOn: t.string({ description: dayDescription }),
      ground: t.field({ type: RemovalGround, description: removalFields.ground }),
      evidence: t.field({ type: RemovalEvidence, description: removalFields.evidence }),
      document: t.id({ description: removalFields.document }),
    }),
  });
