import { type Machine, sayMachine } from '../bench/machine';
import type { Figures } from '../bench/statistics';
import type { Summaries } from './history';
import type { Paints } from './paint';
import { companies, type Company } from './mailbox';
import type { Typing } from './typing';
import type { Underline } from './underline';
import type { Wake } from './wake';

/** Everything one run has measured; null: left out. */
export interface BrowserResult {
  readonly machine: Machine;
  readonly browser: string;
  readonly typing: Readonly<Record<Company, Typing>> | null;
  readonly underline: Underline | null;
  readonly wake: Wake | null;
  readonly paints: Paints | null;
  readonly summaries: Summaries | null;
}

export function tableOf({
  machine,
  browser,
  typing,
  underline,
  wake,
  paints,
  summaries,
}: BrowserResult): string {
  const times: readonly (readonly [string, Figures])[] = [
    ...(underline
      ? ([
          ['input to underline, worker awake', underline.awake],
          ['input to underline, worker asleep', underline.asleep],
        ] as const)
      : []),
    ...(wake
      ? ([
          ['worker asleep to an answer without a reading', wake.started],
          ['worker asleep to the first report on 200 words', wake.firstReport],
          ['worker woken by opening a reply, first report on 200 words', wake.opened],
          ['worker awake, report on 200 new words', wake.nextReport],
          ['worker awake, report on a new draft of 1 MB, of which 50 kB are read', wake.longDraft],
        ] as const)
      : []),
    ...(paints
      ? ([
          ['first paint of the side panel, a report waiting', paints.panel.first],
          ['side panel, until its score is drawn', paints.panel.whole],
          ['first paint of the popup over the mail, 1,000 clients kept', paints.popup.first],
          ["popup, until the client's notes are drawn", paints.popup.whole],
        ] as const)
      : []),
    ...(summaries ?? []).map(
      ({ rows, paint }) =>
        [`first paint of the summary, ${rows.toLocaleString('en-US')} replies kept`, paint] as const,
    ),
  ];
  return [
    `Measured by \`npm run bench:browser\` in Chromium ${browser}, headless, on ${sayMachine(machine)}.`,
    typing ? typingTable(typing) : '',
    times.length > 0
      ? markdown(
          ['ms', 'p50', 'p95', 'of'],
          times.map(([name, { p50, p95, count }]) => [name, whole(p50), whole(p95), String(count)]),
        )
      : '',
    wake ? `The answer on 200 words is ${(wake.answerBytes / 1000).toFixed(1)} kB of JSON.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const named: Readonly<Record<Company, string>> = {
  nothing: 'the mailbox alone',
  Evenkeel: 'with Evenkeel',
  'stand-in': 'with a stand-in that looks through the page every 500 ms',
};

function typingTable(typing: Readonly<Record<Company, Typing>>): string {
  const head = [
    'typing a reply under a thread of 20 mails',
    'key to paint, ms p50 / p95 / p99',
    'work per key, ms',
    'tasks over 50 ms (longest)',
    'page heap, MB',
  ];
  const rows = companies.map((company) => {
    const { keys, workPerKey, longTasks, longestTask, heap } = typing[company];
    return [
      named[company],
      `${keys.p50.toFixed(1)} / ${keys.p95.toFixed(1)} / ${keys.p99.toFixed(1)}`,
      workPerKey.toFixed(2),
      longTasks === 0 ? '0' : `${longTasks} (${whole(longestTask)} ms)`,
      (heap / 1e6).toFixed(2),
    ];
  });
  return `${markdown(head, rows)}\n\nKeys in each row: ${typing.Evenkeel.keys.count}.`;
}

const whole = (value: number): string => String(Math.round(value));

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
