import type { OptionsPageProps } from '../../components/settings/OptionsPage';
import type { SettingsState } from '../../lib/stores/settings';
import type { ImportOutcome } from '../../components/settings/ImportFile';
import { makeClient } from './popup-state';

export const someSettings: SettingsState['settings'] = {
  coaching: true,
  sensitivity: 'normal',
  codesOff: [],
  rulesOff: ['soon'],
  wordingsIgnored: ['no worries'],
  brake: 'hot',
  retentionWeeks: null,
  notClients: ['bank.example'],
  weeklyReminder: null,
  welcomed: true,
};

/** Props that write down every call; a change of settings by a function is written down as what it makes. */
export function optionsProps(
  settings: Partial<SettingsState['settings']> = {},
  { allowed = true, outcome }: { allowed?: boolean; outcome?: ImportOutcome } = {},
): { props: OptionsPageProps; calls: (readonly unknown[])[] } {
  const calls: (readonly unknown[])[] = [];
  const now = { ...someSettings, ...settings };
  return {
    calls,
    props: {
      state: { ready: true, settings: now, trouble: false },
      actions: {
        change: async (part) => void calls.push(['change', part]),
        changeBy: async (change) => void calls.push(['change', change(now)]),
      },
      target: null,
      rules: [
        {
          id: 'soon',
          code: 'vague',
          title: 'A promise with no date',
          why: '“Soon” asks the client to keep watch.',
        },
        { id: 'as-said', code: 'defend', title: 'As I said', why: 'Your client may hear a scolding.' },
        { id: 'by-day', code: 'date', title: 'A day named', why: null },
      ],
      exceptions: {
        clients: [
          makeClient('dana', 'Dana Whitfield', {
            dismissed: { rules: ['soon', 'gone-rule'], codes: ['hedge'] },
          }),
          makeClient('ian', 'Ian Moss'),
        ],
        onTakeBack: (dismissal) => calls.push(['takeBack', dismissal]),
      },
      sharing: {
        sharing: { on: false, leftOut: 0, failed: false },
        shared: 0,
        onSwitch: (on) => calls.push(['switchSharing', on]),
        onClear: () => calls.push(['clearAccount']),
      },
      selfCheck: {
        onCheck: async () => {
          calls.push(['check']);
          return 'Evenkeel sees one draft';
        },
        onCopy: async (report) => {
          calls.push(['copy', report]);
          return true;
        },
      },
      data: {
        items: [
          { name: 'clients', where: 'local', count: 12, bytes: 4200 },
          { name: 'history', where: 'database', count: 420, bytes: 90_000 },
          { name: 'aside', where: 'local', count: 1, bytes: 300 },
        ],
        onView: async (item) => {
          calls.push(['view', item.name]);
          return { text: '{ "what": "is stored" }', cutAfter: null };
        },
        onExport: (passphrase) => calls.push(passphrase === '' ? ['export'] : ['export', passphrase]),
        onErase: () => calls.push(['erase']),
        onSaveAside: () => calls.push(['saveAside']),
        onDropAside: () => calls.push(['dropAside']),
        onImport: async (file, how, passphrase) => {
          calls.push(['import', file.name, how, ...(passphrase === '' ? [] : [passphrase])]);
          if (outcome?.ok === false && outcome.fault.reason === 'needs-passphrase' && passphrase !== '')
            return { ok: true, clients: 2, replies: 73 };
          return outcome ?? { ok: true, clients: 2, replies: 73 };
        },
      },
      shortcuts: [
        { name: 'Open the card', keys: 'Ctrl+Shift+Y' },
        { name: 'Open the notes', keys: '' },
      ],
      onChangeShortcuts: () => calls.push(['shortcuts']),
      allowNotifications: async () => {
        calls.push(['ask']);
        return allowed;
      },
      message: null,
      onMessageClosed: () => calls.push(['closed']),
    },
  };
}
