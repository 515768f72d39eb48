import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './Tabs.css';

interface Tab<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<V extends string> {
  /** What the tabs choose between, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** Views side by side, one shown. Arrow keys move along the row. */
export function Tabs<V extends string>({ label, tabs, value, onChange }: TabsProps<V>) {
  return (
    <Base.Root className="ek-tabs" value={value} onValueChange={(chosen: V) => onChange(chosen)}>
      <Base.List className="ek-tab-list" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className="ek-tab">
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="ek-tab-panel">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
