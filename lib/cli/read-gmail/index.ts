import { readText } from '../read-text';
import { openReader } from './reader';

const usage = 'Usage: npm run --silent read-gmail -- saved-page.html\n';

/**
 * Runs the extension's own Gmail adapter on a saved page in real Chromium and prints what it reads there as JSON.
 * @returns the exit code: 0 read, 1 could not be read, 2 called wrongly
 */
export async function main(args: readonly string[]): Promise<number> {
  const [file, ...others] = args;
  if (!file || others.length > 0 || file.startsWith('-')) {
    process.stderr.write(usage);
    return file === '--help' || file === '-h' ? 0 : 2;
  }
  const page = await readText(file);
  if (!page.ok) {
    process.stderr.write(`read-gmail: ${page.message}`);
    return 1;
  }
  try {
    const reader = await openReader();
    try {
      process.stdout.write(`${JSON.stringify(await reader.read(page.text), null, 2)}\n`);
    } finally {
      await reader.close();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`read-gmail: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
