import { bug } from '../kernel/index.js';
import type { Label } from '../kernel/index.js';
import { printValue } from './value.js';
import type { RuleValue } from './value.js';

/** What a sentence may show: what was observed and required, and by name every fact and every parameter. */
export interface Shown {
  readonly observed: RuleValue;
  readonly required: RuleValue;
  readonly facts: Readonly<Record<string, RuleValue>>;
  readonly parameters: Readonly<Record<string, RuleValue>>;
}

/** Writes a sentence from values. */
export type Sentence = (shown: Shown) => string;

/**
 * Takes a template apart once, so that writing the sentence is joining its pieces: `{name}` stands for a value.
 * A name for which no value is given is a bug of the template.
 */
export function sentenceOf(template: string): Sentence {
  const pieces = template.split(/\{([A-Za-z0-9]+)\}/);
  return (shown) => {
    let text = pieces[0] ?? '';
    for (let index = 1; index < pieces.length; index += 2) {
      const value = valueOf(shown, pieces[index]!);
      if (value === undefined) return bug(`no value for {${pieces[index]}} in "${template}"`);
      text += (typeof value === 'string' ? value : printValue(value)) + pieces[index + 1]!;
    }
    return text;
  };
}

/** The names of the values that a template shows. */
export function namesIn(template: string): readonly string[] {
  return template.split(/\{([A-Za-z0-9]+)\}/).filter((_, index) => index % 2 === 1);
}

/** Says in both languages which facts are not known. */
export function missingMessage(labels: readonly Label[]): Label {
  return {
    vi: `Chưa rõ: ${labels.map((label) => label.vi).join(', ')}.`,
    en: `Not known: ${labels.map((label) => label.en).join(', ')}.`,
  };
}

function valueOf(shown: Shown, name: string): RuleValue | undefined {
  if (name === 'observed') return shown.observed;
  if (name === 'required') return shown.required;
  return name in shown.facts ? shown.facts[name] : shown.parameters[name];
}
