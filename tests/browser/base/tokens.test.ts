import { afterEach, describe, expect, it } from 'vitest';
import '../../../components/base/page.css';

const grounds = ['--ek-page', '--ek-surface', '--ek-sunken', '--ek-raised'];
const texts = ['--ek-ink', '--ek-ink-soft', '--ek-brand', '--ek-danger'];
const families = ['fight', 'blame', 'flee', 'lead'];

afterEach(() => document.documentElement.removeAttribute('data-scheme'));

describe.each(['light', 'dark'])('the colours, %s', (scheme) => {
  const ratio = (text: string, ground: string) => {
    document.documentElement.dataset['scheme'] = scheme;
    return contrast(resolved(text), resolved(ground));
  };

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s reads well on %s',
    (text, ground) => expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(families.flatMap((family) => [...grounds, `--ek-${family}-wash`].map((g) => [family, g] as const)))(
    'the colour of %s reads well on %s',
    (family, ground) => expect(ratio(`--ek-${family}`, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it('writes readably on the brand colour and washes', () => {
    expect(ratio('--ek-on-brand', '--ek-brand')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('--ek-on-brand', '--ek-brand-hover')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('--ek-brand-hover', '--ek-brand-wash')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('--ek-ink-soft', '--ek-brand-wash')).toBeGreaterThanOrEqual(4.5);
    for (const family of families)
      expect(ratio('--ek-ink', `--ek-${family}-wash`)).toBeGreaterThanOrEqual(4.5);
  });

  // WCAG 1.4.11: what shows a control or a focus needs 3:1.
  it.each(['--ek-line-strong', '--ek-focus'])('%s is seen on every ground', (line) => {
    for (const ground of grounds) expect(ratio(line, ground), ground).toBeGreaterThanOrEqual(3);
  });
});

type Colour = readonly [red: number, green: number, blue: number];

function resolved(token: string): Colour {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  return [red, green, blue];
}

/** Contrast ratio by WCAG 2.2. */
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
