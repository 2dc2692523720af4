import { apollo } from './apollo/index.js';
import { cadre } from './cadre/index.js';
import { floor } from './floor/index.js';
import { mercurius } from './mercurius/index.js';
import { naive } from './naive/index.js';
import { postgraphile } from './postgraphile/index.js';
import { yoga } from './yoga/index.js';

/**
 * Who is measured; all know who asks, and answer what that viewer may see. The first that answers an operation sets what the
 * others are compared with: SQL written by hand.
 *
 * A contender says how it is launched, what it is sent for an operation (`request`), what its answer means (`normalise`),
 * the cursor at the end of a page (`cursorOf`), what it needs in the database (`prepare`), and which operations it cannot
 * answer, and why (`cannot`).
 */
export const contenders = [floor, cadre, naive, postgraphile, mercurius, apollo, yoga];
