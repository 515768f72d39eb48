import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../../../lib/cli/read-gmail/reader';
import { findChromium } from '../../tools/browsers.mjs';

/** A page of a browser each: a busy machine may take its time. */
const patientMs = 60_000;
const draft = '<div class="Am Al editable LW-avf" contenteditable="true">Hi Dana</div>';

describe.skipIf(findChromium() === undefined)('a saved page (skipped where Chromium is missing)', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  }, patientMs);
  afterAll(() => reader.close());

  it.each([
    ['with its document type', `<!-- saved --><!DOCTYPE html><html><body>${draft}</body></html>`],
    ['without', draft],
  ])(
    'is read as Gmail shows it, %s',
    async (_, html) => {
      const { composes } = await reader.read(html);
      expect(composes).toMatchObject([{ draftText: 'Hi Dana', recipients: null, sendButton: false }]);
    },
    patientMs,
  );

  it(
    'has names that differ by their case alone, as on Gmail’s own page',
    async () => {
      const { composes } = await reader.read(draft.replace('Am Al editable LW-avf', 'am al Editable lw-avf'));
      expect(composes).toEqual([]);
    },
    patientMs,
  );
});
