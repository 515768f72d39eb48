import type { LeadCode } from '../../lib/tone/codes';
import type { Family, Needle } from '../../lib/tone/families';
import type { Behaviour, BlankType, Stance, Tone } from '../../lib/tone/reading';
import type { AgreementField } from '../../lib/tone/context';
import type { Moment, StarterStyle } from '../../lib/tone/starters/starters';
import { type WordKey, t } from '../../lib/words';

/** The words for the coach's terms, in the reader's language. */
export const familyName = (family: Family): string => t(`panel_family_${family}`);
export const needleName = (needle: Needle): string => t(`panel_needle_${needle}`);
/**
 * The word under the score, true of stance and score (0 to 100) both: drafts that pull two ways may do so over one slip
 * in a good mail, or with nothing in them that leads.
 */
export function stanceName(stance: Stance, score: number): string {
  if (stance === 'mixed' && score >= standsWell) return t('panel_stance_mixed_high');
  if (stance === 'mixed' && score < offCourse) return t('panel_stance_mixed_low');
  const aLittle = stance === 'fight' || stance === 'blame' || stance === 'flee';
  return aLittle && score >= halfWay ? t(`panel_stance_${stance}_high`) : t(`panel_stance_${stance}`);
}

/** From here on a draft with findings stands well on the whole; the same limit gives it its stance. */
const standsWell = 70;
const halfWay = 50;
const offCourse = 35;

export const behaviourName = (behaviour: Behaviour): string => t(`panel_behaviour_${behaviour}`);
export const behaviourLead = (behaviour: Behaviour): string => t(`panel_lead_${behaviour}`);
export const toneName = (tone: Tone): string => t(`panel_tone_${tone}`);
export const moveShort = (code: LeadCode): string => t(`panel_move_${code}`);
export const moveTitle = (code: LeadCode): string => t(`panel_moveTitle_${code}`);
export const blankName = (type: BlankType): string => t(`panel_blank_${type}`);
export const noteBlankName = (field: AgreementField): string => t(`panel_blankNote_${field}`);
export const styleName = (style: StarterStyle): string => t(`panel_style_${style}`);
/** Message names cannot hold a hyphen. */
export const momentName = (moment: Moment): string =>
  t(`panel_moment_${moment.replaceAll('-', '_')}` as WordKey);
export const heatName = (heat: 0 | 1 | 2 | 3): string => t(`panel_heat_${heat}`);

/** A stance is told in the colour of its family; the calm ones in none. */
export const stanceFamily = (stance: Stance | null): Family | undefined =>
  stance === 'fight' || stance === 'blame' || stance === 'flee' || stance === 'lead' ? stance : undefined;
