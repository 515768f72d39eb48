import type { PopupProps } from '../../components/notes/popup-props';
import type { Client, Note } from '../../lib/clients';
import type { PopupState } from '../../lib/stores/popup';

export const makeNote = (note: Partial<Note> & Pick<Note, 'id' | 'kind' | 'text'>): Note => ({
  field: null,
  because: null,
  on: true,
  updatedAt: 0,
  ...note,
});

export const makeClient = (id: string, name: string, more: Partial<Client> = {}): Client => ({
  id,
  name,
  addresses: [`${id}@example.com`],
  domain: null,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

export const dana = makeClient('dana', 'Dana Whitfield', {
  notes: [
    makeNote({ id: 'n1', kind: 'reminder', text: 'Answer her question first.' }),
    makeNote({ id: 'n2', kind: 'agreement', field: 'rate', text: '45 euros an hour', on: false }),
    makeNote({ id: 'n3', kind: 'landmine', text: 'last time', because: 'The launch slipped.' }),
    makeNote({ id: 'n4', kind: 'like', text: 'Short mails' }),
  ],
});

/** A report whose content the popup never looks at: it only asks whether there is one. */
const report: PopupState['report'] = {
  composeId: 'c',
  tabId: 1,
  revision: 1,
  at: 0,
  snapshot: {
    composeId: 'c',
    revision: 1,
    kind: 'inline-reply',
    text: 'Hi',
    subject: null,
    to: [],
    incoming: null,
    me: null,
  },
  client: null,
  reading: null,
  paused: null,
  firstScore: null,
  rewritesApplied: 0,
  dismissedHere: [],
  dismissals: 0,
};

/** Writing to Dana, who is in the book. */
export const knownState: PopupState = {
  ready: true,
  report,
  recipient: { id: 'dana', name: 'Dana Whitfield', address: 'dana@example.com' },
  client: dana,
  showsRecipient: true,
  search: '',
  found: [dana],
  clientCount: 1,
  coaching: { mail: true, client: true, everywhere: true },
  trouble: false,
};

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Props that write down every call; `calls` is what happened. */
export function popupProps(state: Partial<PopupState> = {}): { props: PopupProps; calls: Call[] } {
  const calls: Call[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push({ name, args });
      return Promise.resolve();
    };
  return {
    calls,
    props: {
      state: { ...knownState, ...state },
      actions: {
        choose: note('choose'),
        searchFor: note('searchFor'),
        addNote: note('addNote'),
        editNote: note('editNote'),
        deleteNote: note('deleteNote'),
        toggleNote: note('toggleNote'),
        addClient: (name, address) => {
          calls.push({ name: 'addClient', args: [name, address] });
          return Promise.resolve('new-id');
        },
        renameClient: note('renameClient'),
        mergeClients: note('mergeClients'),
        deleteClient: note('deleteClient'),
        addAddress: note('addAddress'),
        removeAddress: note('removeAddress'),
        setDomain: note('setDomain'),
        setCoaching: note('setCoaching'),
      },
      inGmail: false,
      links: { summary: '#summary', practice: '#practice', options: '#options' },
      onOpenPanel: note('openPanel'),
      restoreNote: note('restoreNote'),
      restoreClient: note('restoreClient'),
    },
  };
}
