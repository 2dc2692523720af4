import type { Gender } from '@cadre/domain/cadre';
import type { EthnicityParameters, NameParameters } from './parameters.js';
import type { Random } from './random.js';

/** Draws an ethnic group for someone from the lowland or the upland. */
export function drawEthnicity(names: NameParameters, isUpland: boolean, random: Random): EthnicityParameters {
  return random.weighted(names.ethnicities.map((each) => [each, isUpland ? each.upland : each.lowland] as const));
}

/** Draws a full name; names of the reserved people are drawn again, also where only the end is theirs. */
export function drawName(
  names: NameParameters,
  gender: Gender,
  ethnicity: EthnicityParameters,
  random: Random,
): string {
  const [middles, givens] =
    gender === 'MALE' ? [names.maleMiddles, names.maleGivens] : [names.femaleMiddles, names.femaleGivens];
  for (;;) {
    const surname = ethnicity.surnames.length === 0 ? random.weighted(names.surnames) : random.pick(ethnicity.surnames);
    const middle = random.pick(middles);
    const given = random.pick(givens);
    const fullName = `${surname} ${middle} ${given}`;
    const isPlain = given !== middle && given !== surname && !names.reserved.some((name) => fullName.endsWith(name));
    if (isPlain) return fullName;
  }
}

/** Draws names of communes that differ from each other and from those to avoid. */
export function communeNames(
  heads: readonly string[],
  tails: readonly string[],
  avoided: readonly string[],
  random: Random,
): string[] {
  const all = heads.flatMap((head) => tails.filter((tail) => tail !== head).map((tail) => `${head} ${tail}`));
  return random.shuffled(all.filter((name) => !avoided.includes(name)));
}
