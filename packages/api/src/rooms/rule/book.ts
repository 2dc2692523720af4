import type { Rulebook } from '@cadre/domain/rule';

let given: Rulebook | undefined;

/** Gives the rulebook that the API judges by: the room that binds the rules of all rooms does, once, when the schema is made. */
export function giveRulebook(book: Rulebook): void {
  given = book;
}

/** The rulebook that the API judges by. Rooms that come before the one that binds it ask for it here, when they answer. */
export function rulebook(): Rulebook {
  if (given === undefined) throw new Error('nobody has given the rulebook: the room rulebook is not loaded');
  return given;
}
