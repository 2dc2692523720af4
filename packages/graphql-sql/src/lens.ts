import type { Edition, Lens, ReadRuntime } from './runtime.js';
import { ReadRefused } from './refused.js';

/**
 * The lens that arguments set over another one; refuses knowledge that nobody can have yet. Beside the day and the instant there
 * is place for a third member, a scenario: rows that are supposed and not known. It would be set here, and read where the instant
 * is read, in the `from` clause of a table; what a viewer may see would be decided by what is known, as it is for the instant.
 */
export function lensOf(lens: Lens, args: Readonly<Record<string, unknown>>, runtime: Pick<ReadRuntime, 'now'>): Lens {
  const { asOf, knownAt } = args;
  const moved = typeof asOf === 'string' ? { ...lens, asOf } : lens;
  if (typeof knownAt !== 'string') return moved;
  checkKnowledge(knownAt, runtime);
  return { ...moved, knownAt };
}

/** The edition that reading through a lens goes by. */
export function editionOf({ edition }: Pick<ReadRuntime, 'edition'>, { knownAt }: Pick<Lens, 'knownAt'>): Edition {
  return knownAt === undefined ? edition : (edition.asKnownAt?.(knownAt) ?? edition);
}

/** Refuses an instant of knowledge that lies in the future. */
export function checkKnowledge(knownAt: string, { now }: Pick<ReadRuntime, 'now'>): void {
  if (Date.parse(knownAt) <= now) return;
  const asked = new Date(now).toISOString();
  throw new ReadRefused(
    'FUTURE_KNOWLEDGE',
    {
      vi: `Chưa thể biết những gì sẽ được ghi nhận đến ${knownAt}; bây giờ là ${asked}.`,
      en: `What will be known at ${knownAt} cannot be asked yet; it is ${asked}.`,
    },
    { given: knownAt, now: asked },
  );
}
