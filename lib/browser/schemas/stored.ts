import * as v from 'valibot';
import { type Client, type Note, noteKinds } from '../../clients';
import { negativeCodes } from '../../tone/codes';
import { agreementFields } from '../../tone/context';
import type { SentReply } from '../../week';
import type { DayTotals } from '../../week/totals';
import type { Settings } from '../settings';

/** What may stand in storage and in a backup. Whatever was read is checked by these before it is believed. */

const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(10_000));
const lines = v.array(line);
const score = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const needle = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

export const noteSchema = v.object({
  id,
  kind: v.picklist(noteKinds),
  field: v.nullable(v.picklist(agreementFields)),
  text: line,
  because: v.nullable(line),
  on: v.boolean(),
  updatedAt: time,
}) satisfies v.GenericSchema<unknown, Note>;

export const clientSchema = v.object({
  id,
  name: line,
  addresses: lines,
  domain: v.nullable(line),
  paused: v.boolean(),
  dismissed: v.object({ rules: lines, codes: lines }),
  notes: v.array(noteSchema),
  createdAt: time,
  updatedAt: time,
}) satisfies v.GenericSchema<unknown, Client>;

export const clientsSchema = v.array(clientSchema);

export const settingsSchema = v.object({
  coaching: v.boolean(),
  sensitivity: v.picklist(['gentle', 'normal', 'keen']),
  codesOff: v.array(v.picklist(negativeCodes)),
  rulesOff: lines,
  wordingsIgnored: lines,
  brake: v.picklist(['off', 'hot', 'hot-or-unanswered']),
  retentionWeeks: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  notClients: lines,
  weeklyReminder: v.nullable(
    v.object({
      day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    }),
  ),
  welcomed: v.boolean(),
}) satisfies v.GenericSchema<unknown, Settings>;

export const sentReplySchema = v.object({
  id,
  sentAt: time,
  clientId: v.nullable(id),
  words: count,
  firstScore: score,
  score,
  stance: v.nullable(v.picklist(['lead', 'steady', 'fight', 'blame', 'flee', 'mixed'])),
  needles: v.object({ pushing: needle, blaming: needle, shrinking: needle, leading: needle }),
  // A code that a later version brings is kept, so that going back a version loses nothing.
  counts: v.record(v.string(), count),
  rewritesApplied: count,
  dismissed: count,
  incomingHeat: v.nullable(v.picklist([0, 1, 2, 3])),
  brake: v.picklist(['none', 'improved', 'sentAsIs', 'keptAsDraft']),
}) satisfies v.GenericSchema<unknown, SentReply>;

const finite = v.pipe(v.number(), v.finite());
const countOfEach = v.record(v.string(), finite);
const clientTotals = { replies: count, scored: count, scoreSum: finite, withStance: count, leading: count };

export const dayTotalsSchema = v.object({
  ...clientTotals,
  day: v.string(),
  words: count,
  stances: countOfEach,
  needleSums: v.object({ pushing: finite, blaming: finite, shrinking: finite, leading: finite }),
  counts: countOfEach,
  rewritesApplied: count,
  dismissed: count,
  improved: count,
  improvedSum: finite,
  brakes: countOfEach,
  clients: v.record(v.string(), v.object(clientTotals)),
}) satisfies v.GenericSchema<unknown, DayTotals>;
