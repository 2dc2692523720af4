/** The rulebook of all rooms, given to the API to judge by; who a change of rules affects. */
import { RULEBOOK } from '@cadre/domain/rulebook';
import { giveRulebook } from '../rule/index.js';
import './age-impact.js';

giveRulebook(RULEBOOK);
