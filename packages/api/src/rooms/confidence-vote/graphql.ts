import './rounds.js';
import './results.js';

export { VoteInvalidReason, VoteResult, VoteRound, VoteShare } from './types.js';
