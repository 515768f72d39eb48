/** Words as they stand in the source of an expression: none of their marks means anything. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
