import { jabs } from './jabs';
import { orders } from './orders';
import type { TemplateBook } from './template';
import { threats } from './threats';
import { walls } from './walls';

/** Whole sentences in place of ones that fight. */
export const fight: TemplateBook = { attack: jabs, command: orders, threat: threats, wall: walls };
