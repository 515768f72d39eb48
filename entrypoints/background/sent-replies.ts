import { inLock } from '../../lib/browser/locked-item';
import {
  type KeptReport,
  dropSentMark,
  findReport,
  findSentMark,
  setSentMark,
} from '../../lib/browser/reports';
import { reportError } from '../../lib/browser/report-error';
import type { Code } from '../../lib/tone/codes';
import type { Reading } from '../../lib/tone/reading';
import type { BrakeOutcome, SentReply } from '../../lib/week';
import type { Handlers } from './coach-service';
import type { Sources } from './sources';

/**
 * A send becomes one row of history, made of the latest report. The row's id is marked in session storage before the
 * row is written: told twice, or told again after the worker was killed, it is still the same row.
 */
export function createSentReplies(sources: Sources): Pick<Handlers, 'draftSent' | 'sendWithdrawn'> {
  const { history, now, newId } = sources;

  return {
    draftSent: ({ composeId, brake }, { tabId }) =>
      inLock(`turn:${composeId}`, async () => {
        const report = await findReport(composeId);
        // Practice is not sent, and what was not coached is not counted.
        if (!report?.reading || report.snapshot.kind === 'practice') return { ok: false };
        const known = await findSentMark(composeId);
        const mark = known ?? { rowId: newId(), tabId };
        if (!known) await setSentMark(composeId, mark);
        const clientId = await historyId(report, sources);
        await history.add(
          toSentReply(report, report.reading, { id: mark.rowId, sentAt: now(), clientId, brake }),
        );
        return { ok: true };
      }),

    sendWithdrawn: ({ composeId }) =>
      inLock(`turn:${composeId}`, async () => {
        const mark = await findSentMark(composeId);
        if (!mark) return { ok: false };
        await history.remove(mark.rowId);
        await dropSentMark(composeId);
        return { ok: true };
      }),
  };
}

/** The numbers of a report, without a word of it. */
function toSentReply(
  report: KeptReport,
  reading: Reading,
  row: { id: string; sentAt: number; clientId: string | null; brake: BrakeOutcome },
): SentReply {
  return {
    ...row,
    words: reading.words,
    firstScore: report.firstScore,
    score: reading.score,
    stance: reading.stance,
    needles: reading.needles,
    counts: countCodes(reading),
    rewritesApplied: report.rewritesApplied,
    dismissed: report.dismissals,
    incomingHeat: reading.incoming?.heat ?? null,
  };
}

function countCodes({ findings, moves }: Reading): Partial<Record<Code, number>> {
  const counts: Partial<Record<Code, number>> = {};
  for (const { code } of [...findings, ...moves]) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

async function historyId({ client }: KeptReport, { hashAddress }: Sources): Promise<string | null> {
  if (client?.id) return client.id;
  if (!client?.address) return null;
  return hashAddress(client.address).catch((error: unknown) => {
    // No room for the salt: the reply counts all the same, only whose it was nobody can tell. Any other fault is asked about again.
    if (!isFull(error)) throw error;
    reportError('salt', error);
    return null;
  });
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(error.name + error.message);
