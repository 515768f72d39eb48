import type { ComposeId } from '../../lib/browser/messages';
import { changeReport, findReport } from '../../lib/browser/reports';
import { setPaused } from '../../lib/clients/changes';
import type { Handlers } from './coach-service';
import { isNamed } from './draft-context';
import { ensureClient } from './ensure-client';
import type { Reader } from './reader';
import type { Sources } from './sources';

/** Coaching off and on again: for this mail, for this client, everywhere. */
export function createPauses(sources: Sources, reader: Reader): Pick<Handlers, 'pause'> {
  const { settings, clientBook, now } = sources;

  const pauseMail = async (composeId: ComposeId, on: boolean): Promise<boolean> =>
    (await changeReport(composeId, (current) => current && { ...current, mailPaused: on })) !== undefined;

  const pauseClient = async (composeId: ComposeId, on: boolean): Promise<boolean> => {
    const report = await findReport(composeId);
    if (!report) return false;
    const addressee = await reader.addresseeFor(report);
    const address = addressee.ofDraft?.address;
    // Someone named as no client is coached again by not being named any more.
    if (!on && addressee.isNoClient && address)
      await settings.change((old) => ({
        ...old,
        notClients: old.notClients.filter((entry) => !isNamed(address, [entry])),
      }));
    const clientId = on ? await ensureClient(sources, addressee) : addressee.client?.id;
    if (clientId !== undefined) await clientBook.change(setPaused(clientId, on, now()));
    return clientId !== undefined || !on;
  };

  return {
    pause: async ({ composeId, scope, on }) => {
      if (scope === 'everywhere') await settings.change((old) => ({ ...old, coaching: !on }));
      else if (composeId === null) return { ok: false };
      else if (!(await (scope === 'mail' ? pauseMail : pauseClient)(composeId, on))) return { ok: false };

      const report = composeId === null ? undefined : await reader.readAgain(composeId);
      if (report) await sources.readAgain(report.tabId, report.composeId);
      return { ok: true };
    },
  };
}
