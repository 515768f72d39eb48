import { angryMail } from './angry-mail';
import { colleagueBlamed } from './colleague-blamed';
import { didYouSee } from './did-you-see';
import { ending } from './ending';
import { hoursCut } from './hours-cut';
import { lateFiles } from './late-files';
import { latePayment } from './late-payment';
import { microManaging } from './micro-managing';
import { offHours } from './off-hours';
import { ourMistake } from './our-mistake';
import { price } from './price';
import { scopeCreep } from './scope-creep';
import { threat } from './threat';
import type { MomentStarters } from '../starters';

/** The thirteen hard moments, in the order in which they are shown. */
export const momentStarters: readonly MomentStarters[] = [
  ourMistake,
  lateFiles,
  scopeCreep,
  latePayment,
  offHours,
  angryMail,
  threat,
  price,
  colleagueBlamed,
  hoursCut,
  microManaging,
  didYouSee,
  ending,
];
