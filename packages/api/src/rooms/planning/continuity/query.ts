import { plainDate } from '@cadre/domain/kernel';
import type { UnknownGround as Assumed } from '@cadre/domain/planning';
import { readNodeId, type CodeCall } from '@cadre/graphql-sql';
import { builder } from '../../../platform/builder.js';
import { Unit } from '../../organization/graphql.js';
import { UnknownGround } from '../enums.js';
import { PlanningTerm } from '../types.js';
import { simulated } from './ask.js';
import { termNeeds, type TermFacts } from './facts.js';
import { continuityRefused, ContinuityRefusedType, MOST_POSTS, type ContinuityRefused } from './refused.js';
import { ContinuitySimulationType, type ContinuitySimulation } from './simulation.js';

const ContinuityOutcome = builder.unionType('ContinuityOutcome', {
  description: 'Kết quả mô phỏng, hoặc vì sao không mô phỏng. / The simulation, or why there is none.',
  types: [ContinuitySimulationType, ContinuityRefusedType],
  resolveType: (value) => ('of' in value ? 'ContinuitySimulation' : 'ContinuityRefused'),
});

const question =
  'Khi một nhiệm kỳ bắt đầu và những người hết tuổi, hết thời hạn thôi giữ: chức vụ nào không bố trí được từ quy hoạch, theo chuỗi nào. Chỉ xét các chức vụ có suất trong quy hoạch xây dựng và rà soát của nhiệm kỳ, không xét ghế cấp ủy. / When a term begins and those who are over the age or at the end of their time leave: which posts cannot be filled from the plan, and along which chains. It looks at the posts with slots in plans that build or review the term; not at seats of committees.';

/** What every field that simulates is declared with. Five of them in one operation, at the most: a province takes the server a while. */
const simulating = {
  type: ContinuityOutcome,
  nullable: false,
  asOf: true,
  cost: 10_000,
  description: question,
} as const;

type Fields = Parameters<Parameters<typeof builder.readFields>[0]>[0];

function simulationArguments(t: Fields) {
  return {
    unit: t.idArg(() => [Unit], {
      description:
        'Chỉ chức vụ của đơn vị này và cấp dưới; null là mọi đơn vị được xem. / Only posts of this unit and below; null for all that may be seen.',
    }),
    on: t.arg({
      type: 'Date',
      description:
        'Ngày đầu nhiệm kỳ; null là ngày đại hội của đơn vị nếu biết, nếu không là ngày trên danh nghĩa. / First day of the term; null for the congress of the unit where known, else the nominal day.',
    }),
    assume: t.arg({
      type: UnknownGround,
      required: true,
      defaultValue: 'GOES_ON',
      description: 'Coi điều chưa rõ như thế nào. / How to take what is not known.',
    }),
  };
}

builder.readFields((t) => ({
  continuity: t.code({
    ...simulating,
    args: {
      term: t.idArg(() => [PlanningTerm], { required: true, description: 'Nhiệm kỳ bắt đầu. / The term that begins.' }),
      ...simulationArguments(t),
    },
    answer: async (asked) => continuityOf(readNodeId(asked.args['term'], [PlanningTerm.name]).key, asked),
  }),
}));

builder.tableFields(PlanningTerm, (t) => ({
  continuity: t.code({
    ...simulating,
    args: simulationArguments(t as unknown as Fields),
    answer: async (asked) => continuityOf(asked.key!, asked),
  }),
}));

async function continuityOf(
  term: string,
  { args, lens, facts, context }: CodeCall,
): Promise<ContinuitySimulation | ContinuityRefused> {
  const unit = typeof args['unit'] === 'string' ? readNodeId(args['unit'], [Unit.name]).key : null;
  const told = (await facts(PlanningTerm, term, termNeeds)) as TermFacts | null;
  if (told === null) return continuityRefused('UNKNOWN_TERM');
  if (!told.isUnitThere) return continuityRefused('UNKNOWN_UNIT');
  const day = typeof args['on'] === 'string' ? args['on'] : (told.congressOn ?? told.validFrom);
  const [on, asOf] = [plainDate(day), plainDate(lens.asOf)];
  if (on < asOf) return continuityRefused('TERM_HAS_BEGUN');
  if (told.posts.length === 0) return continuityRefused('NO_PLAN');
  if (told.posts.length > MOST_POSTS) return continuityRefused('REGION_TOO_LARGE');
  const assume = args['assume'] as Assumed;
  const whole = simulated(told, { asOf, on, assume, book: context.reads.edition.book });
  return { of: { kind: 'ContinuitySimulation', term, unit, on, assume }, whole, lens };
}
