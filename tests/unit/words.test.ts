import { describe, expect, it } from 'vitest';
import de from '../../lib/words/de';
import en from '../../lib/words/en';

describe('the words of the interface', () => {
  it('has the same keys in every language', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it('names every key as browsers allow', () => {
    for (const key of Object.keys(en)) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it('fills the same places in every language', () => {
    const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(places(de[key]), key).toEqual(places(en[key]));
  });
});
