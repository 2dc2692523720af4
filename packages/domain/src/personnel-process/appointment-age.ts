import type { PlainDate } from '../kernel/index.js';
import { ask } from '../rule/index.js';
import type { AskedFacts, Question } from '../rule/index.js';
import { ageFreeMove } from './rules/age-free-move.js';
import type { PostChange } from './rules/age-free-move.js';
import { ageMeasuringDay } from './rules/age-measuring-day.js';
import { firstAppointmentAge } from './rules/first-appointment-age.js';

/** What the age condition of a first appointment or nomination depends on. */
export interface AppointmentAgeFacts {
  readonly postChange: PostChange;
  readonly measuredOn: PlainDate;
  readonly fileReceivedOn: PlainDate;
  /** The first day of retirement at the age that holds for the person. */
  readonly retiresOn: PlainDate;
}

/**
 * The questions on age to put for a first appointment or nomination, each fact known or null. A move to an equal or
 * lower post has no age condition, so only that is asked; and as long as it is not known which move it is, a lack of
 * months is not a refusal.
 */
export function appointmentAgeQuestions(facts: AskedFacts<AppointmentAgeFacts>): readonly Question[] {
  const { postChange, measuredOn, fileReceivedOn, retiresOn } = facts;
  if (postChange !== 'HIGHER') return [ask(ageFreeMove, 'free', { postChange })];
  return [
    ask(firstAppointmentAge, 'fullTerm', { measuredOn, retiresOn }),
    ask(ageMeasuringDay, 'rightDay', { measuredOn, fileReceivedOn }),
  ];
}
