import { useEffect, useState } from 'react';
import { codes, familyOf, isNegative, leadCodes, negativeCodes } from '../../lib/tone/codes';
import type { Code } from '../../lib/tone/codes';
import { negativeFamilies } from '../../lib/tone/families';
import type { ListedRule } from '../../lib/tone/rule-list';
import { t, tCount } from '../../lib/words';
import { FamilyMark } from '../base/FamilyMark';
import { SearchField } from '../base/SearchField';
import type { SettingsProps } from './CoachSection';
import { RuleGroup } from './RuleGroup';
import './RulesSection.css';

/** Every rule with its reason, by family and code; each can be switched off, and each code as a whole. */
export function RulesSection({
  settings,
  actions,
  rules,
  target,
}: SettingsProps & {
  rules: readonly ListedRule[];
  /** `rule-<id>` or `code-<code>` that someone was led to; anything else is not for this list. */
  target: string | null;
}) {
  const [search, setSearch] = useState('');
  const found = rules.filter((rule) => matches(rule, search));
  const isListed = rules.length > 0;
  useEffect(() => {
    if (target === null || !isListed) return;
    const place = document.getElementById(target);
    place?.scrollIntoView({ block: place.matches('section') ? 'start' : 'center' });
    place?.focus({ preventScroll: true });
  }, [target, isListed]);
  const off = rules.filter((rule) => isOff(rule, settings)).length;
  const ofCode = (code: Code) => found.filter((rule) => rule.code === code);
  const groupOf = (code: Code) => (
    <RuleGroup
      key={code}
      code={code}
      rules={ofCode(code)}
      unfolded={search.trim() !== '' || ofCode(code).some((rule) => target === `rule-${rule.id}`)}
      target={target}
      settings={settings}
      actions={actions}
    />
  );
  return (
    <section id="rules" className="options-section" aria-labelledby="rules-title">
      <h2 id="rules-title">{t('options_rules')}</h2>
      <p className="ek-soft">{t('options_rules_intro')}</p>
      <SearchField
        label={t('options_rules_search')}
        clearLabel={t('options_rules_clear')}
        value={search}
        onChange={setSearch}
      />
      <p role="status" className="ek-soft rules-count">
        {isListed && countOf(found.length, off, search.trim())}
      </p>
      {negativeFamilies.map((family) => (
        <div key={family} className="rule-family" data-family={family}>
          <h3>
            <FamilyMark family={family} /> {t(`options_family_${family}`)}
          </h3>
          {negativeCodes.filter((code) => familyOf(code) === family).map(groupOf)}
        </div>
      ))}
      <div className="rule-family" data-family="lead">
        <h3>
          <FamilyMark family="lead" /> {t('options_rules_moves')}
        </h3>
        {leadCodes.map(groupOf)}
      </div>
    </section>
  );
}

/** How many rules are shown, and how many are off; or that the search finds none. */
const countOf = (found: number, off: number, search: string): string =>
  found === 0 && search !== ''
    ? t('options_rules_none', search)
    : [tCount('options_rules_found', found), ...(off > 0 ? [tCount('options_rules_off', off)] : [])].join(
        ' · ',
      );

const isOff = (rule: ListedRule, settings: SettingsProps['settings']): boolean =>
  settings.rulesOff.includes(rule.id) || (isNegative(rule.code) && settings.codesOff.includes(rule.code));

function matches(rule: ListedRule, search: string): boolean {
  const text =
    `${rule.title} ${rule.why ?? ''} ${codes[rule.code].title} ${rule.id.replaceAll('-', ' ')}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
