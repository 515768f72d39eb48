import { createStore } from 'zustand/vanilla';
import type { Report } from '../browser/messages';
import type { Settings } from '../browser/settings';
import { type Client, findClient } from '../clients';
import {
  type BookChange,
  addAddress,
  addClient,
  addNote,
  changeNote,
  mergeClients,
  removeAddress,
  removeClient,
  removeNote,
  renameClient,
  setDomain,
  setPaused,
} from '../clients/changes';
import type { PopupSources, PopupState, PopupStore } from './popup';

/** What the popup's state is derived from. */
interface Seen {
  report: Report | null;
  clients: readonly Client[];
  settings: Settings | null;
  chosen: string | null;
  search: string;
  looked: boolean;
}

/** The popup's view of the client book, alive until the signal aborts. */
export function createPopupStore(sources: PopupSources, { signal }: { signal: AbortSignal }): PopupStore {
  const { clientBook, settings, worker, now, newId } = sources;
  const seen: Seen = { report: null, clients: [], settings: null, chosen: null, search: '', looked: false };

  const see = (news: Partial<Seen>): void => {
    Object.assign(seen, news);
    store.setState(derive(seen));
  };

  /** Tries a change; what could not be kept is said, never thrown at a button. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = await work().then(
      () => true,
      () => false,
    );
    store.setState({ trouble: !done });
    return done;
  };
  const write = async (change: BookChange): Promise<boolean> =>
    attempt(async () => see({ clients: await clientBook.change(change) }));
  const writeShown = async (change: (clientId: string) => BookChange): Promise<void> => {
    const { client } = store.getState();
    if (client) await write(change(client.id));
  };

  /** The id of the client shown; the recipient is added to the book when needed. */
  const ensureShown = async (): Promise<string | undefined> => {
    const { client, recipient } = store.getState();
    if (client) return client.id;
    return recipient?.address ? add(recipient.name, recipient.address) : undefined;
  };

  const add = async (name: string, address: string | null): Promise<string | undefined> => {
    const id = newId();
    if (!(await write(addClient({ name, address }, { id, at: now() })))) return undefined;
    return address === null ? id : findClient(seen.clients, address)?.id;
  };

  const store: PopupStore = createStore(() => ({
    ...derive(seen),
    trouble: false,

    choose: (clientId) => see({ chosen: clientId }),
    searchFor: (search) => see({ search }),

    addNote: async (note) => {
      const clientId = await ensureShown();
      if (clientId === undefined) store.setState({ trouble: true });
      else await write(addNote(clientId, note, { id: newId(), at: now() }));
    },
    editNote: (noteId, change) => writeShown((id) => changeNote(id, noteId, change, now())),
    deleteNote: (noteId) => writeShown((id) => removeNote(id, noteId, now())),
    toggleNote: (noteId, on) => writeShown((id) => changeNote(id, noteId, { on }, now())),

    addClient: add,
    renameClient: async (id, name) => void (await write(renameClient(id, name, now()))),
    mergeClients: async (fromId, intoId) => {
      // History first: if the popup closes in between, the merge can simply be made again.
      const moved = await attempt(() => sources.reassignHistory(fromId, intoId));
      if (moved && (await write(mergeClients(fromId, intoId, now()))) && seen.chosen === fromId)
        see({ chosen: intoId });
    },
    deleteClient: async (id) => {
      if ((await write(removeClient(id))) && seen.chosen === id) see({ chosen: null });
    },
    addAddress: async (id, address) => void (await write(addAddress(id, address, now()))),
    removeAddress: async (id, address) => void (await write(removeAddress(id, address, now()))),
    setDomain: async (id, domain) => void (await write(setDomain(id, domain, now()))),

    setCoaching: async (scope, on) => {
      const { client, showsRecipient, report } = store.getState();
      if (scope === 'client' && client && !showsRecipient) {
        await write(setPaused(client.id, !on, now()));
        return;
      }
      await attempt(async () => {
        const composeId = report?.composeId ?? null;
        if (!(await worker.pause({ composeId, scope, on: !on })).ok) throw new Error('not paused');
      });
    },
  }));

  sources.watchReport((report) => see({ report, looked: true }), { signal });
  signal.addEventListener(
    'abort',
    clientBook.watch((clients) => see({ clients })),
  );
  signal.addEventListener(
    'abort',
    settings.watch((value) => see({ settings: value })),
  );
  void attempt(async () => {
    const [clients, value] = await Promise.all([clientBook.get(), settings.get()]);
    see({ clients, settings: value });
  });
  return store;
}

function derive({ report, clients, settings, chosen, search, looked }: Seen): Omit<PopupState, 'trouble'> {
  const recipient = report?.client ?? null;
  const own = recipient && clients.find((client) => client.id === recipient.id);
  const ofRecipient = own ?? (recipient?.address ? findClient(clients, recipient.address) : undefined);
  const client = clients.find((one) => one.id === chosen) ?? ofRecipient ?? null;
  const showsRecipient = recipient !== null && client === (ofRecipient ?? null);
  const isClientOn = client ? !client.paused : report?.paused !== 'client';
  return {
    ready: looked && settings !== null,
    report,
    recipient,
    client,
    showsRecipient,
    search,
    found: findClients(clients, search),
    clientCount: clients.length,
    coaching: {
      mail: report ? report.paused !== 'mail' : null,
      client: client || recipient ? isClientOn : null,
      everywhere: settings?.coaching ?? true,
    },
  };
}

/** Every word of the search stands in the name, an address or the domain. */
function findClients(clients: readonly Client[], search: string): readonly Client[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return clients
    .filter((client) => {
      const text = [client.name, ...client.addresses, client.domain ?? ''].join(' ').toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** One for all comparisons: making one for each is what makes sorting names slow. */
const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
