import { addDays, type PlainDate } from '@cadre/domain/kernel';
import type { Random } from './random.js';
import type { Staff } from './staff.js';
import type { Cadre, Post, Spell } from './world.js';

/**
 * Now and then a deputy of the same unit runs a vacant head's post until it is filled. The list is empty where the
 * vacancy was short, nobody could, or nobody was asked.
 */
export function actingFor(
  staff: Staff,
  post: Post,
  until: PlainDate,
  random: Random,
): readonly { readonly cadre: Cadre; readonly spell: Spell }[] {
  const from = staff.vacantSince(post);
  const isAsked = random.chance(1, 3);
  const isLong = from > post.from && addDays(from, 40) < until && addDays(from, 300) > until;
  if (!isAsked || !isLong || post.seats !== 1 || post.title.grade < 3) return [];
  for (const [cadre, spell] of staff.peopleOf(post.unit.district)) {
    const isDeputy = spell.post.unit === post.unit && spell.post.title.grade > 1;
    if (isDeputy && spell.from < from) return [{ cadre, spell: { post, from, until, kind: 'ACTING' as const } }];
  }
  return [];
}
