import { periodContains } from '../kernel/index.js';
import type { Id, Period, PlainDate } from '../kernel/index.js';

/** A post and its seats. */
export interface PostSeats {
  readonly post: Id<'Post'>;
  /** Seats of the post (biên chế); null where the number is not known. */
  readonly establishment: number | null;
  /** The days on which the post exists. */
  readonly exists: Period;
}

/** One tenure of a post. */
export interface PostHolder {
  readonly tenure: Id<'Tenure'>;
  readonly post: Id<'Post'>;
  readonly person: Id<'Cadre'>;
  /** How it is held: concurrently with another post, acting until somebody is appointed, or neither. */
  readonly manner: 'REGULAR' | 'CONCURRENT' | 'ACTING';
  readonly held: Period;
}

/** The seats of a post on a day. */
export interface Vacancy {
  readonly post: Id<'Post'>;
  readonly asOf: PlainDate;
  /** Null where it is not known. */
  readonly establishment: number | null;
  /** Holders who fill a seat: concurrent ones do, acting ones do not. */
  readonly held: number;
  /** Of `held`, those who hold the post beside another. */
  readonly heldConcurrently: number;
  /** People who act in the post; their seats are vacant. */
  readonly acting: number;
  /**
   * Establishment less `held`, below 0 where more people hold the post than it has seats. Null where the establishment
   * is not known, or where the post does not exist on the day.
   */
  readonly vacant: number | null;
}

/** Says whether the tenure fills a seat: an acting holder keeps the post running and leaves the seat open. */
export function fillsSeat(holder: PostHolder): boolean {
  return holder.manner !== 'ACTING';
}

/** The seats of a post on a day, held and vacant. Tenures of other posts and of other days are passed over. */
export function vacancyOf(seats: PostSeats, holders: readonly PostHolder[], asOf: PlainDate): Vacancy {
  const { post, establishment, exists } = seats;
  const present = holders.filter((holder) => holder.post === post && periodContains(holder.held, asOf));
  const held = present.filter(fillsSeat).length;
  const isKnown = establishment !== null && periodContains(exists, asOf);
  return {
    post,
    asOf,
    establishment,
    held,
    heldConcurrently: present.filter(({ manner }) => manner === 'CONCURRENT').length,
    acting: present.length - held,
    vacant: isKnown ? establishment - held : null,
  };
}
