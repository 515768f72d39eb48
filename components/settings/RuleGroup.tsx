import { codes, isNegative } from '../../lib/tone/codes';
import type { Code, NegativeCode } from '../../lib/tone/codes';
import { tCount } from '../../lib/words';
import { Disclosure } from '../base/Disclosure';
import { Switch } from '../base/Switch';
import type { SettingsProps } from './CoachSection';
import type { ListedRule } from '../../lib/tone/rule-list';

/** One code of the book: what it stands for, its switch, and its rules. */
export function RuleGroup({
  code,
  rules,
  unfolded,
  target,
  settings,
  actions,
}: SettingsProps & {
  code: Code;
  rules: readonly ListedRule[];
  /** While a search is on, or one of the rules was asked for: the rules are in view. */
  unfolded: boolean;
  /** Id of the element someone was led to; null: nobody was. */
  target: string | null;
}) {
  if (unfolded && rules.length === 0) return null;
  const { title, why } = codes[code];
  const heard = !isNegative(code) || !settings.codesOff.includes(code);
  return (
    <div className="rule-group" id={`code-${code}`} {...shownWhen(`code-${code}`, target)}>
      {isNegative(code) ? (
        <Switch
          label={<span lang="en">{title}</span>}
          hint={<span lang="en">{why}</span>}
          checked={heard}
          onChange={(on) =>
            void actions.changeBy((current) => ({
              codesOff: withSwitch<NegativeCode>(current.codesOff, code, on),
            }))
          }
        />
      ) : (
        <div className="rule-move" lang="en">
          <p className="ek-switch-label">{title}</p>
          <p className="ek-switch-hint">{why}</p>
        </div>
      )}
      {rules.length > 0 && (
        <Disclosure
          key={String(unfolded)}
          summary={tCount('options_rules_found', rules.length)}
          openAtFirst={unfolded}
          aside={offCount(rules, settings.rulesOff)}
        >
          <ul className="rule-rows">
            {rules.map((rule) => (
              <li key={rule.id} id={`rule-${rule.id}`} {...shownWhen(`rule-${rule.id}`, target)}>
                <Switch
                  label={<span lang="en">{rule.title}</span>}
                  hint={rule.why && <span lang="en">{rule.why}</span>}
                  checked={heard && !settings.rulesOff.includes(rule.id)}
                  disabled={!heard}
                  onChange={(on) =>
                    void actions.changeBy((current) => ({
                      rulesOff: withSwitch(current.rulesOff, rule.id, on),
                    }))
                  }
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** Whoever was led here finds it marked, and can go on by keyboard from here. */
const shownWhen = (id: string, target: string | null) => ({
  tabIndex: -1,
  'data-shown': id === target || undefined,
});

/** The list of what is off after one switch moved. */
const withSwitch = <V extends string>(off: readonly V[], one: V, on: boolean): readonly V[] =>
  on ? off.filter((other) => other !== one) : [...new Set([...off, one])];

function offCount(rules: readonly ListedRule[], rulesOff: readonly string[]): string {
  const off = rules.filter((rule) => rulesOff.includes(rule.id)).length;
  return off > 0 ? tCount('options_rules_off', off) : '';
}
