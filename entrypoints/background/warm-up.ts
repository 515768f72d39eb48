import { plainContext } from '../../lib/tone/context';
import type { Core } from './sources';

/** A coach that readies itself while the writer has not written yet. */
export interface WarmUp {
  readonly coach: Core['coach'];
  /** A draft is about to be written: in a moment, unless one is read before, an example is. */
  soon(): void;
}

/** Long enough for the answer at hand to go out first: a reading keeps everything else waiting. */
const AFTER_MS = 250;
/** A draft shorter than this, in UTF-16 code units, warms nothing: it is one that was just opened. */
const OPENED = 40;

/**
 * The first reading of a worker takes ten times as long as the next, for all that the browser compiles on first use: so the first one
 * is that of an example. A worker remembers no more by it than that it is warm.
 */
export function createWarmUp(coach: Core['coach']): WarmUp {
  let isCold = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    if (!isCold || timer !== undefined) return;
    timer = setTimeout(() => {
      if (isCold) coach(example, plainContext());
      isCold = false;
    }, AFTER_MS);
  };
  return {
    soon,
    coach(draft, context) {
      if (draft.length < OPENED) soon();
      else isCold = false;
      return coach(draft, context);
    },
  };
}

/** Sentences of the kinds that replies are made of: the more of them, the fewer rules a later sentence is the first to need. */
const example = `Hi Anna,

Thank you for your message. I am so sorry, I feel terrible about this. I understand that you are waiting and that this is frustrating.
As I already told you, we never received the files, so I could not start. You should have sent them last week.
Maybe I am wrong, but I think the invoice was not paid. That is not my fault; my colleague forgot to tell me about the change.
If you do not pay by Friday, we will have to stop. Please send me the list as soon as possible, otherwise nothing will happen.
I will look at it today and let you know what we can do. We have fixed the error on our side and it will not happen again.
I would recommend the second option, because it saves you two days. Could you tell me by Tuesday at 3 pm which one you want?
It depends on how many pages you need. I am happy to have a quick call, whatever works for you. Do whatever you think is best.
Why did you change it again? This is ridiculous, and honestly I do not care. Once that is done, we can get it live on the 14th.

Best regards,
Mia`;
