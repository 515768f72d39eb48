import * as v from 'valibot';
import { type Protocol, composeKinds } from '../messages';
import { id, nothing, text, whole } from './parts';

/** What the worker accepts, message by message. A page that was taken over can send anything. */

const composeId = id;
const name = v.pipe(v.string(), v.maxLength(2_000));
const address = v.pipe(v.string(), v.maxLength(320), v.toLowerCase(), v.trim());
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const person = v.object({ address, name: v.nullable(name) });
const dismissal = v.object({ composeId, key, scope: v.picklist(['here', 'client', 'always']) });
const onlyCompose = v.object({ composeId });

export const workerMessages = {
  coachDraft: v.object({
    composeId,
    revision: whole,
    kind: v.picklist(composeKinds),
    text,
    subject: v.nullable(text),
    to: v.pipe(v.array(person), v.maxLength(2_000)),
    incoming: v.nullable(v.object({ from: v.nullable(person), text })),
    me: v.nullable(address),
  }),
  suggest: v.object({ composeId, key }),
  propose: onlyCompose,
  starters: v.object({ composeId: v.nullable(composeId) }),
  listRules: nothing,
  openPanel: onlyCompose,
  caretMoved: v.object({ composeId, caret: v.nullable(whole) }),
  typing: onlyCompose,
  closeDraft: onlyCompose,
  pageOpened: nothing,
  cannotSee: onlyCompose,
  rewriteApplied: v.object({ composeId, undone: v.boolean(), editId: id }),
  dismiss: dismissal,
  undismiss: dismissal,
  pause: v.object({
    composeId: v.nullable(composeId),
    scope: v.picklist(['mail', 'client', 'everywhere']),
    on: v.boolean(),
  }),
  draftSent: v.object({ composeId, brake: v.picklist(['none', 'improved', 'sentAsIs', 'keptAsDraft']) }),
  sendWithdrawn: onlyCompose,
} satisfies { [Name in keyof Protocol]?: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]> };

/** Messages the worker receives. */
export type WorkerMessage = keyof typeof workerMessages;

/**
 * What a Gmail tab may ask. Notes, starters, proposals and the switches of coaching are for our own pages: a mail tab
 * that was taken over cannot reach them.
 */
export const fromGmail: ReadonlySet<WorkerMessage> = new Set([
  'coachDraft',
  'suggest',
  'openPanel',
  'caretMoved',
  'typing',
  'closeDraft',
  'pageOpened',
  'cannotSee',
  'rewriteApplied',
  'dismiss',
  'draftSent',
  'sendWithdrawn',
] as const);
