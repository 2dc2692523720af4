import type { Vocabulary } from '@cadre/domain/kernel';
import { builder } from './builder.js';

/** The GraphQL enum of a vocabulary; each value is described by its label in both languages. */
export function vocabularyEnum<Code extends string>(name: string, description: string, vocabulary: Vocabulary<Code>) {
  const labels = Object.entries(vocabulary) as [Code, { vi: string; en: string }][];
  return Object.assign(
    builder.enumType(name, {
      description,
      values: Object.fromEntries(
        labels.map(([code, { vi, en }]) => [code, { description: `${vi}. / ${en}.` }]),
      ) as Record<Code, { description: string }>,
    }),
    { name },
  );
}
