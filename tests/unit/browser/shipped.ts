// What every version ever shipped has written, letter for letter: nothing here is made by the code of today. Whoever raises
// a version adds what the one before wrote; what stands here is never changed.

const note = {
  id: 'n1',
  kind: 'like',
  field: null,
  text: 'Short',
  because: null,
  on: true,
  updatedAt: 3,
};

const anna = {
  id: 'anna',
  name: 'Anna',
  addresses: ['anna@client.example'],
  domain: 'client.example',
  paused: false,
  dismissed: { rules: ['soon'], codes: ['hedge'] },
  notes: [note],
  createdAt: 1,
  updatedAt: 3,
};

const settings = {
  coaching: true,
  sensitivity: 'keen',
  codesOff: ['hedge'],
  rulesOff: ['soon'],
  wordingsIgnored: ['as you know'],
  brake: 'hot-or-unanswered',
  retentionWeeks: 26,
  notClients: ['bank.example'],
  weeklyReminder: { day: 5, hour: 16 },
  welcomed: true,
};

/** Of a Wednesday noon in November 2026. */
const row = {
  id: 'r1',
  sentAt: 1_795_003_200_000,
  clientId: 'anna',
  words: 50,
  firstScore: 40,
  score: 60,
  stance: 'lead',
  needles: { pushing: 0, blaming: 0.5, shrinking: 0, leading: 2 },
  counts: { hedge: 1, date: 2 },
  rewritesApplied: 1,
  dismissed: 0,
  incomingHeat: 2,
  brake: 'improved',
};

const ofAnna = { replies: 1, scored: 1, scoreSum: 60, withStance: 1, leading: 1 };

const backup = {
  app: 'evenkeel',
  kind: 'backup',
  version: 1,
  exportedAt: 5,
  clients: [anna],
  settings,
  history: [row],
  salt: 'grain',
};

const known = { 'note:n1': { at: 3, sense: 'abc' }, 'note:n2': { at: 4, sense: null } };

/** Stored items: by name, then by version, the value. */
export const shippedItems = {
  settings: { 1: settings },
  clients: { 1: [anna] },
  sharing: { 1: { on: true, known, leftOut: 2, failed: false, brokenAt: 7 } },
} as const;

/** Tables of the database, by version: their indexes and what stands in them. */
export const shippedDatabases = {
  1: {
    indexes: { replies: ['sentAt', 'clientId', 'day'], days: [], marks: [] },
    keys: { replies: 'id', days: 'day', marks: 'id' },
    rows: {
      replies: [{ ...row, day: '2026-11-18' }],
      days: [
        {
          ...ofAnna,
          day: '2026-11-18',
          words: 50,
          stances: { lead: 1 },
          needleSums: row.needles,
          counts: row.counts,
          rewritesApplied: 1,
          dismissed: 0,
          improved: 1,
          improvedSum: 20,
          brakes: { improved: 1 },
          clients: { anna: ofAnna },
        },
      ],
      marks: [{ id: 'an import' }],
    },
  },
} as const;

/** Files, by version. */
export const shippedBackups = { 1: backup } as const;

/** Encrypted files, by version, each with the passphrase "blue heron – é"; within are choices and the salt "grain". */
export const shippedSealed = {
  1: {
    app: 'evenkeel',
    kind: 'sealed-backup',
    version: 1,
    cipher: 'AES-256-GCM',
    key: { method: 'PBKDF2-SHA-256', iterations: 600000, salt: 'QWU2b6d0qcV+Uq5g7ZGPEw==' },
    iv: 'UKjtRZ1b17rITbzn',
    data: 'VbSZKkLJUjscFwcg6yv3LEBLK/fs5rRmQJOobN6suHDMJMCBLpkCg8r+uZcKEjfJt7VKGV6gSV5eBUrxgVphrR9OJ8TSgNYTxJS6oMmUfBa3Xu1KCnijEblJx1VjVHQv6KJdz+7N0PKYd9audGaZ4vOVecDYBXLXRAob1giuDk6+byyZicJszKvdZL2qXV7NuU053bLdw2w/gjWAEMBdyNsHVqR1Y8BPtwbgHIroRHdVwu212qeB+xaFyQKvu1hBC+q1QiwnkF6MxGNhUu5z1wvLkA/TZxmfoP9W0eblbToMRjT0jRJ4fDU2zZqyRNygCsxYSW8JP4NBgOryRfzcqfeyYjBq7PXupOyTmcydSnxdW7eJQhrVX2zDf2zdzH374GztJhyZ6GwSJ+zMm/BU5JaLwQ==',
  },
} as const;

/** Entries of the account, by version, as another browser has left them there. */
export const shippedAccount = {
  1: {
    'setting:brake': { v: 1, at: 4, value: 'off' },
    'note:n1': {
      v: 1,
      at: 5,
      value: {
        client: { id: 'anna', name: 'Anna', addresses: ['anna@client.example'], domain: null },
        kind: 'like',
        field: null,
        text: 'Very short',
        because: null,
        on: true,
      },
    },
    'note:n2': { v: 1, at: 6 },
  },
} as const;
