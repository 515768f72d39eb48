import { describe, expect, it } from 'vitest';
import type { SentReply } from '../../../lib/week';
import { dayTotals, weekOf } from '../../../lib/week/week-of';
import { stanceName } from '../../../lib/words/stance-name';
import { reply } from './replies';

const zone = 'Europe/Berlin';
const monday = '2026-11-16';
const week = (...replies: readonly SentReply[]) => weekOf(monday, dayTotals(replies, zone));
const at = (moment: string) => ({ sentAt: Date.parse(moment) });

describe('an empty week', () => {
  it('says nothing it does not know', () => {
    expect(week()).toEqual({
      monday,
      replies: 0,
      words: 0,
      score: null,
      leadingShare: null,
      days: ['16', '17', '18', '19', '20', '21', '22'].map((day) => ({
        day: `2026-11-${day}`,
        replies: 0,
        score: null,
      })),
      stances: { lead: 0, steady: 0, fight: 0, blame: 0, flee: 0, mixed: 0 },
      needles: null,
      counts: {},
      clients: [],
      habit: null,
      strength: null,
      rewritesApplied: 0,
      dismissed: 0,
      improved: 0,
      improvedBy: null,
      brakes: { none: 0, improved: 0, sentAsIs: 0, keptAsDraft: 0 },
    });
  });
});

describe('which replies count', () => {
  it.each([
    ['the first second of Monday', '2026-11-15T23:00:00Z', 1],
    ['the last second of Sunday before', '2026-11-15T22:59:59Z', 0],
    ['the last second of Sunday', '2026-11-22T22:59:59Z', 1],
    ['the first second of Monday after', '2026-11-22T23:00:00Z', 0],
  ])('%s', (_, moment, replies) => {
    expect(week(reply(at(moment))).replies).toBe(replies);
  });
});

describe('replies that led', () => {
  it.each([
    ['lead', 62, 1],
    ['mixed', 64, 1],
    ['mixed', 63, 0],
    ['steady', 95, 0],
    ['fight', 80, 0],
  ] as const)('%s at %s', (stance, score, share) => {
    expect(week(reply({ stance, score })).leadingShare).toBe(share);
    expect(stanceName(stance, score).startsWith('Leads')).toBe(share === 1);
  });
});

describe('score and days', () => {
  it('means over the scored replies only', () => {
    const { score, days, words } = week(
      reply({ ...at('2026-11-16T10:00:00Z'), score: 40 }),
      reply({ ...at('2026-11-16T11:00:00Z'), score: 60 }),
      reply({ ...at('2026-11-17T10:00:00Z'), score: 80 }),
      reply({ ...at('2026-11-17T10:00:00Z'), score: null, stance: null }),
    );
    expect(score).toBe(60);
    expect(days.slice(0, 3)).toEqual([
      { day: '2026-11-16', replies: 2, score: 50 },
      { day: '2026-11-17', replies: 2, score: 80 },
      { day: '2026-11-18', replies: 0, score: null },
    ]);
    expect(words).toBe(200);
  });

  it('needles of unscored replies do not count', () => {
    const heavy = { pushing: 8, blaming: 0, shrinking: 0, leading: 0 };
    const light = { pushing: 2, blaming: 1, shrinking: 0, leading: 4 };
    const { needles } = week(
      reply({ needles: heavy }),
      reply({ needles: light }),
      reply({ needles: heavy, score: null, stance: null }),
    );
    expect(needles).toEqual({ pushing: 5, blaming: 0.5, shrinking: 0, leading: 2 });
  });
});

describe('leading share', () => {
  it('counts stance lead among the replies with a stance', () => {
    const { leadingShare, stances } = week(
      reply({ stance: 'lead' }),
      reply({ stance: 'steady' }),
      reply({ stance: 'fight' }),
      reply({ stance: 'lead' }),
      reply({ stance: null, score: null }),
    );
    expect(leadingShare).toBe(0.5);
    expect(stances).toMatchObject({ lead: 2, steady: 1, fight: 1, blame: 0 });
  });

  it('is not known when no reply has a stance', () => {
    expect(week(reply({ stance: null, score: null })).leadingShare).toBeNull();
  });
});

describe('habit and strength', () => {
  it('the habit is what cost most, not what came most often', () => {
    const { habit } = week(reply({ counts: { hedge: 3 } }), reply({ counts: { threat: 2 } }));
    expect(habit).toEqual({ code: 'threat', count: 2 });
  });

  it('adds up over replies', () => {
    const { habit, counts } = week(
      reply({ counts: { hedge: 3, threat: 1 } }),
      reply({ counts: { hedge: 2 } }),
    );
    expect(habit).toEqual({ code: 'hedge', count: 5 });
    expect(counts).toEqual({ hedge: 5, threat: 1 });
  });

  it('a move is never a habit, and a slip never a strength', () => {
    const { habit, strength } = week(reply({ counts: { date: 9 } }));
    expect(habit).toBeNull();
    expect(strength).toEqual({ code: 'date', count: 9 });
  });

  it('a code of a later version is kept but never named', () => {
    const counts = { gossip: 9, vague: 1 } as SentReply['counts'];
    expect(week(reply({ counts }))).toMatchObject({
      habit: { code: 'vague', count: 1 },
      counts: { gossip: 9 },
    });
  });
});

describe('improved before sending', () => {
  it.each([
    ['better', 40, 70, 1, 30],
    ['the same', 60, 60, 0, null],
    ['worse', 60, 40, 0, null],
    ['no first score', null, 60, 0, null],
    ['no score', 40, null, 0, null],
  ])('%s', (_, firstScore, score, improved, improvedBy) => {
    expect(week(reply({ firstScore, score }))).toMatchObject({ improved, improvedBy });
  });
});

describe('clients', () => {
  it('most replies first; nobody who could be told is one line', () => {
    const { clients } = week(
      reply({ clientId: 'bob', score: 80, stance: 'lead' }),
      reply({ clientId: 'anna', score: 20, stance: 'fight' }),
      reply({ clientId: 'anna', score: 40, stance: 'lead' }),
      reply({ clientId: null, score: null, stance: null }),
    );
    expect(clients).toEqual([
      { clientId: 'anna', replies: 2, score: 30, leadingShare: 0.5 },
      { clientId: null, replies: 1, score: null, leadingShare: null },
      { clientId: 'bob', replies: 1, score: 80, leadingShare: 1 },
    ]);
  });

  it('a client called like a method of objects is a client like any other', () => {
    const { clients } = week(reply({ clientId: '__proto__' }), reply({ clientId: 'constructor' }));
    expect(clients.map(({ clientId }) => clientId)).toEqual(['__proto__', 'constructor']);
  });
});

describe('the rest', () => {
  it('adds up rewrites, dismissals and what became of the brake', () => {
    expect(
      week(
        reply({ rewritesApplied: 2, dismissed: 1, brake: 'improved' }),
        reply({ rewritesApplied: 1, brake: 'sentAsIs' }),
        reply({ brake: 'improved' }),
      ),
    ).toMatchObject({
      rewritesApplied: 3,
      dismissed: 1,
      brakes: { none: 0, improved: 2, sentAsIs: 1, keptAsDraft: 0 },
    });
  });
});
