import type { Gender } from '@cadre/domain/cadre';
import type { InputReader } from '../../../platform/writing/index.js';

/** What a file says of the person. */
export interface PersonInput {
  readonly fullName: string;
  readonly gender: Gender;
  readonly birthDate?: string | null | undefined;
  readonly ethnicity?: string | null | undefined;
  readonly homePlace?: string | null | undefined;
}

const maxText = 300;

/** The parts of a person, to be joined with others of the input; codes need no reading. */
export function personParts(input: PersonInput, reader: InputReader) {
  return {
    // One spelling of letters and spaces, so that a name is written one way however it was typed.
    fullName: reader.text(['input', 'fullName'], input.fullName.normalize('NFC').replaceAll(/\s+/g, ' '), maxText),
    birthDate: reader.optionalPastDate(['input', 'birthDate'], input.birthDate),
    ethnicity: reader.optionalText(['input', 'ethnicity'], input.ethnicity?.normalize('NFC'), maxText),
    homePlace: reader.optionalText(['input', 'homePlace'], input.homePlace?.normalize('NFC'), maxText),
  };
}
