/** What the tour tells its reader. */
export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
