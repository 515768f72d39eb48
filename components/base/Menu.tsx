import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import './Menu.css';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A line beneath, when the label alone leaves a question. */
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** A Button or IconButton; the menu gives it its roles. */
  readonly trigger: ReactElement;
  /** Said above the items. */
  readonly heading?: string;
  readonly items: readonly MenuItem[];
}

/** A short list of actions behind a button. */
export function Menu({ trigger, heading, items }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className="ek-menu-positioner"
          side="bottom"
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup className="ek-menu">
            <Base.Group>
              {heading && <Base.GroupLabel className="ek-menu-heading">{heading}</Base.GroupLabel>}
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </Base.Group>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  return (
    <Base.Item className="ek-menu-item" disabled={item.disabled ?? false} onClick={item.onSelect}>
      {item.icon && <span aria-hidden="true">{item.icon}</span>}
      <span>
        {item.label}
        {item.hint && <small>{item.hint}</small>}
      </span>
    </Base.Item>
  );
}
