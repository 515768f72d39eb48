import { reportError } from '../../lib/browser/report-error';
import type { ComposeId } from '../../lib/browser/messages';
import type { BrakeOutcome } from '../../lib/week';
import { type BrakeCard, createBrakeCard } from './brake-card';
import type { Verdict } from './brake-verdict';
import type { Compose, ComposeWatcher } from './composes';
import { findSendButton } from './compose-parts';
import { doublePressMs, type SendAct, watchSendGestures } from './held-gesture';
import { themeOf } from './marks';
import { directionOf } from './overlay';
import { press } from './press';
import { readFormValue } from './read-form';
import { findHook } from './selectors';

export interface BrakeWorld {
  composes(): ComposeWatcher;
  /** What the draft may do as it stands now; undefined: nothing worth a breath, or nobody knows. */
  verdict(id: ComposeId): Verdict | undefined;
  /** Opens what helps to say the first thing heard better. */
  improve(id: ComposeId, verdict: Verdict): void;
  /** Send is about to be pressed for the writer, who has just asked for it. */
  aboutToPress(compose: Compose, act: SendAct): void;
  /** True for a copy of the script whose extension is gone: it never holds. */
  isOrphaned(): boolean;
}

export interface Brake {
  /** What became of the breath, at the moment the draft is sent as `final` says. */
  outcome(id: ComposeId, final: { readonly score: number | null; readonly isHeld: boolean }): BrakeOutcome;
}

/** The one breath of a draft. */
interface Breath {
  readonly verdict: Verdict;
  /** When its first press was completed, in ms, as events tell the time. */
  readonly at: number;
  chose: 'send' | 'keep' | null;
}

/** How long Gmail may take to close a compose after Send. */
const goneMs = 2_500;
const everyMs = 50;
/** As long the card stays, so that the second half of a double click falls on it and on nothing else. */
const restMs = 350;
const laterMs = 10 * 60_000;

/**
 * Asks for one breath before a tense draft goes: at most once per draft, and never so that Send would not work. What
 * cannot be decided at once, shown or read goes straight through; so does the next press on Send.
 */
export function createBrake(world: BrakeWorld, { signal }: { readonly signal: AbortSignal }): Brake {
  const breaths = new Map<string, Breath>();
  const namesOf = ({ id, parts }: Pick<Compose, 'id' | 'parts'>) => {
    const draft = parts.container && readFormValue(parts.container, 'draft');
    return draft ? [id, draft] : [id];
  };
  const breathOf = (compose: Compose) =>
    namesOf(compose)
      .flatMap((name) => breaths.get(name) ?? [])
      .at(0);

  const holds = (compose: Compose, at: number): boolean => {
    const breath = breathOf(compose);
    if (!breath) return world.verdict(compose.id) !== undefined;
    // One that was sent, taken back and opened anew has the breath of its first life.
    for (const name of namesOf(compose)) breaths.set(name, breath);
    if (card.isOpenFor(compose.id) && at - breath.at < doublePressMs) return true;
    card.close();
    return false;
  };
  const hold = (compose: Compose, act: SendAct, at: number): boolean => {
    if (breathOf(compose)) return true;
    const verdict = world.verdict(compose.id);
    if (!verdict) return false;
    ask(compose, act, verdict, at);
    const breath: Breath = { verdict, at, chose: null };
    for (const name of namesOf(compose)) breaths.set(name, breath);
    return true;
  };

  const ask = (compose: Compose, act: SendAct, verdict: Verdict, heldAt: number | null) => {
    const choose = (chose: Breath['chose']) => {
      const breath = breathOf(compose);
      if (breath) breath.chose = chose;
    };
    card.open({
      composeId: compose.id,
      verdict,
      heldAt,
      theme: themeOf(compose.parts.body),
      direction: directionOf(buttonOf(compose, act) ?? compose.parts.body),
      anchor: () => (buttonOf(compose, act) ?? compose.parts.body).getBoundingClientRect(),
      signal: compose.signal,
      actions: {
        back: () => compose.parts.body.focus({ preventScroll: true }),
        improve: () => {
          card.close();
          world.improve(compose.id, verdict);
        },
        keep: () => {
          choose('keep');
          card.close();
          putAside(compose);
        },
        later: () => {
          choose('keep');
          card.close();
          const timer = setTimeout(() => {
            if (!card.isOpen()) ask(compose, act, verdict, null);
          }, laterMs);
          compose.signal.addEventListener('abort', () => clearTimeout(timer));
        },
        send: () => {
          choose('send');
          void send(compose, act, { card, world });
        },
      },
    });
  };

  watchSendGestures(
    {
      composes: () => world.composes(),
      holds: (compose, _, at) => !world.isOrphaned() && safely(() => holds(compose, at)),
      held: (compose, act, at) => !world.isOrphaned() && safely(() => hold(compose, act, at)),
    },
    { signal },
  );
  // After those that watch Send: a press there is theirs, a press anywhere else closes the card.
  const card = createBrakeCard({ signal });
  return {
    outcome(id, { score, isHeld }) {
      const breath = breaths.get(id);
      if (!breath) return 'none';
      if (breath.chose === 'keep') return 'keptAsDraft';
      const { verdict } = breath;
      const rose = score !== null && verdict.score !== null && score > verdict.score;
      return rose || !isHeld ? 'improved' : 'sentAsIs';
    },
  };
}

/** Presses Send for the writer, once, and says so when nothing came of it. Gmail's own refusals speak for themselves. */
async function send(
  compose: Compose,
  act: SendAct,
  { card, world }: { card: BrakeCard; world: BrakeWorld },
): Promise<void> {
  const button = buttonOf(compose, act);
  if (!button?.isConnected) return card.sayAgain();
  card.sayBusy();
  world.aboutToPress(compose, act);
  press(button);
  for (let waited = 0; waited < goneMs; waited += everyMs) {
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    if (compose.signal.aborted || !card.isOpenFor(compose.id)) return;
    if (waited >= restMs && !compose.parts.body.isConnected) return card.close();
    if (findHook('refusal', document)?.element.checkVisibility()) return card.close();
  }
  card.sayAgain();
}

function buttonOf({ parts }: Compose, act: SendAct): HTMLElement | undefined {
  const { container } = parts;
  if (!container) return undefined;
  const plain = findSendButton(container)?.element;
  return act === 'send' ? plain : (findHook('sendAndArchive', container)?.element ?? plain);
}

/** Gmail's own "save and close", where a compose has one. An inline reply stays open; it is saved all the same. */
function putAside({ parts }: Compose): void {
  const { container, body } = parts;
  const frame = container?.closest<HTMLElement>('[role="dialog"]');
  const close = frame && findHook('saveAndClose', frame)?.element;
  if (close) press(close);
  else body.blur();
}

/** A fault of ours is no reason for a mail not to go. */
function safely(decide: () => boolean): boolean {
  try {
    return decide();
  } catch (error) {
    reportError('brake', error);
    return false;
  }
}
