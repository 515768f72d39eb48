import * as v from 'valibot';

/** Pieces that messages in both directions are made of. */

/** Far more than a mail holds; keeps a hostile sender from filling the memory. */
const longest = 5_000_000;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const text = v.pipe(v.string(), v.maxLength(longest));
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What comes with a message that carries nothing; some browsers make null of it. */
export const nothing = v.pipe(
  v.nullish(v.null()),
  v.transform(() => undefined),
);
