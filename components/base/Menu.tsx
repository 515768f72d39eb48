import { Menu as Base } from '@base-ui/react/menu';
import { type ReactElement, type ReactNode, useRef } from 'react';
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
  // It opens where it stands, not at the end of the page: whoever goes by landmarks finds it beside its button.
  const home = useRef<HTMLSpanElement>(null);
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <span ref={home} className="ek-menu-home" />
      <Base.Portal container={home}>
        <Base.Positioner
          className="ek-menu-positioner"
          positionMethod="fixed"
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
