import type { ComponentProps } from 'react';
import './Card.css';

/** A sheet of paper on the page. Give it a label when it is a region of its own. */
export function Card({ className = '', ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={`ek-card ${className}`} />;
}
