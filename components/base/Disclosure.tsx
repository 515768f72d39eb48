import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import './Disclosure.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** A word or number at the end of the row. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly openAtFirst?: boolean;
  /** Level of the heading the row is; left out, it is none. */
  readonly level?: 2 | 3 | 4;
  readonly onToggle?: (open: boolean) => void;
}

/** A row that shows more when asked. What is hidden is not built. */
export function Disclosure({
  summary,
  aside,
  children,
  openAtFirst = false,
  level,
  onToggle,
}: DisclosureProps) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const toggle = () => {
    setOpen(!open);
    onToggle?.(!open);
  };
  const row = (
    <button
      type="button"
      className="ek-disclosure-row"
      aria-expanded={open}
      aria-controls={id}
      onClick={toggle}
    >
      <ChevronRight aria-hidden="true" />
      <span className="ek-disclosure-summary">{summary}</span>
      {aside && <span className="ek-disclosure-aside">{aside}</span>}
    </button>
  );
  const Heading = level ? (`h${level}` as const) : 'div';
  return (
    <div className="ek-disclosure" data-open={open || undefined}>
      <Heading>{row}</Heading>
      <div id={id} className="ek-disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
