import type { Id, Label } from '../../kernel/index.js';
import type { ChainStep, ContinuityChain } from './chain.js';

/** How people and posts are called in a sentence. */
export interface ChainNames {
  readonly person: (id: Id<'Cadre'>) => string;
  readonly post: (id: Id<'Post'>) => string;
}

/** Tells a chain as one sentence in both languages, in the order in which the seats are left. */
export function chainSentence({ leaver, steps, end, endsAt }: ContinuityChain, names: ChainNames): Label {
  const [first] = steps;
  const last = endsAt === null ? '' : names.post(endsAt);
  const vi = steps.map((step) => stepIn(step, names, { from: 'từ', to: 'sang', takes: 'nhận' }));
  const en = steps.map((step) => stepIn(step, names, { from: 'from', to: 'to', takes: 'takes' }));
  if (leaver !== null && first !== undefined) {
    vi.unshift(`${names.person(leaver)} thôi giữ ${names.post(first.to)}`);
    en.unshift(`${names.person(leaver)} leaves ${names.post(first.to)}`);
  }
  if (end === 'UNCOVERED') {
    vi.push(`${last} còn một chỗ trống`);
    en.push(`a seat of ${last} stays empty`);
  }
  if (end === 'SEAT_NOT_NEEDED') {
    vi.push(`${last} vẫn đủ người`);
    en.push(`${last} still has its people`);
  }
  return { vi: `${vi.join('; ')}.`, en: `${en.join('; ')}.` };
}

function stepIn(
  { person, from, to }: ChainStep,
  names: ChainNames,
  words: { readonly from: string; readonly to: string; readonly takes: string },
): string {
  if (from === null) return `${names.person(person)} ${words.takes} ${names.post(to)}`;
  return `${names.person(person)} ${words.from} ${names.post(from)} ${words.to} ${names.post(to)}`;
}
