import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../tools/browsers.mjs';
import { openReader, type Reader } from '../../../lib/cli/read-gmail/reader';

interface Address {
  readonly email: string;
  readonly name: string | null;
}

interface Expected {
  readonly kind: string;
  readonly hasComposeBody: boolean;
  readonly recipients: Partial<Record<'to' | 'cc' | 'bcc' | 'unknownField', readonly Address[]>> | null;
  readonly subject: string | null;
  readonly draftText: string | null;
  readonly sendButton: boolean;
  readonly incoming: {
    readonly senderEmail: string | null;
    readonly senderName: string | null;
    readonly text?: string;
    readonly textContains?: readonly string[];
    readonly textExcludes?: readonly string[];
  } | null;
}

// Real markup, kept beside the repository: not ours to publish.
const folder = fileURLToPath(new URL('../../../../shared/gmail-captures/', import.meta.url));
const isHere = existsSync(folder) && findChromium() !== undefined;
const captures: [string, Expected][] = isHere
  ? Object.entries(
      (
        JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as {
          captures: Record<string, Expected>;
        }
      ).captures,
    )
  : [];
/** A page of a browser each: a busy machine may take its time. */
const patientMs = 60_000;
const html = (name: string) => readFileSync(folder + name, 'utf8');
const addresses = (people: readonly Address[] = []) => people.map(({ email }) => email);

describe.skipIf(!isHere)(
  'captures of real Gmail (skipped where ../shared/gmail-captures or Chromium is missing)',
  () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await openReader();
    }, 60_000);
    afterAll(() => reader.close());

    it('has captures to read', () => {
      expect(captures.length).toBeGreaterThan(10);
    });

    it.each(captures.filter(([, { hasComposeBody }]) => hasComposeBody))(
      'reads the compose of %s',
      async (name, expected) => {
        const { composes } = await reader.read(html(name));
        expect(composes).toHaveLength(1);
        const [compose] = composes;
        expect(compose).toMatchObject({
          draftText: expected.draftText,
          recipients: expected.recipients && {
            to: addresses(expected.recipients.to),
            cc: addresses(expected.recipients.cc),
            bcc: addresses(expected.recipients.bcc),
          },
          subject: expected.subject,
          sendButton: expected.sendButton,
          incoming: expected.incoming && {
            sender: expected.incoming.senderEmail,
            senderName: expected.incoming.senderName,
            text: expected.incoming.text,
          },
        });
      },
      patientMs,
    );

    it.each(captures.filter(([, { hasComposeBody }]) => !hasComposeBody))(
      'takes no draft from %s, yet reads what is there',
      async (name, expected) => {
        const page = await reader.read(html(name));
        expect(page.composes).toEqual([]);
        const found = await reader.readFragments(html(name));
        expect(found.sendButton).toBe(expected.sendButton);
        expect(found.draftText).toBe(expected.draftText ?? found.draftText);
        const people = expected.recipients;
        const all = Object.values(found.recipients ?? {}).flat();
        const { incoming } = expected;
        expect(all.toSorted()).toEqual(
          addresses([...(people?.to ?? []), ...(people?.unknownField ?? [])]).toSorted(),
        );
        expect(found.incoming.sender).toBe(incoming?.senderEmail ?? null);
        expect(found.incoming.text).toBe(incoming?.text ?? found.incoming.text);
        for (const part of incoming?.textContains ?? []) expect(found.incoming.text).toContain(part);
        for (const part of incoming?.textExcludes ?? []) expect(found.incoming.text).not.toContain(part);
      },
      patientMs,
    );
  },
);
