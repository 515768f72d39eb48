import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

// tests/e2e/packages.test.ts looks at the manifest as it is built for Chromium; here is what each browser's is made from.

type Making = { readonly browser: string };
const manifestFor = (browser: string): Readonly<Record<string, unknown>> => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is not made for each browser');
  const make = config.manifest as unknown as (making: Making) => Readonly<Record<string, unknown>>;
  return make({ browser });
};

describe.each(['chrome', 'edge', 'firefox'])('for %s, the manifest', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for no more than was promised', () => {
    const sidePanel = browser === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['storage', 'alarms', ...sidePanel]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    for (const more of ['optional_host_permissions', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(more);
  });

  it('lets pages load what lies in the package, and nothing else', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/)));
    expect(rules).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-src': "'none'",
    });
  });
});

it('declares to Firefox, and to nobody else, that no data is collected', () => {
  interface Declaring {
    readonly gecko: { readonly data_collection_permissions: unknown };
  }
  const declared = ['chrome', 'edge', 'firefox'].map((browser) => {
    const settings = manifestFor(browser).browser_specific_settings as Declaring | undefined;
    return settings?.gecko.data_collection_permissions;
  });
  expect(declared).toEqual([undefined, undefined, { required: ['none'] }]);
});
