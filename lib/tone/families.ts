/** The four directions a sentence can pull in, and the needle of the panel that shows each. */
export const families = {
  fight: { needle: 'pushing' },
  blame: { needle: 'blaming' },
  flee: { needle: 'shrinking' },
  lead: { needle: 'leading' },
} as const;

export type Family = keyof typeof families;
export type NegativeFamily = Exclude<Family, 'lead'>;
export type Needle = (typeof families)[Family]['needle'];

export const negativeFamilies = ['fight', 'blame', 'flee'] as const satisfies readonly NegativeFamily[];
