import { type LeadCode, codes } from '../../lib/tone/codes';
import type { Family, Needle } from '../../lib/tone/families';
import type { Behaviour, BlankType, Finding, Stance, Tone } from '../../lib/tone/reading';
import type { AgreementField } from '../../lib/tone/context';
import type { Moment, StarterStyle } from '../../lib/tone/starters/starters';
import { type WordKey, t } from '../../lib/words';

/** The words for the coach's terms, in the reader's language. */
export const familyName = (family: Family): string => t(`panel_family_${family}`);
export const needleName = (needle: Needle): string => t(`panel_needle_${needle}`);
export const behaviourName = (behaviour: Behaviour): string => t(`panel_behaviour_${behaviour}`);
export const behaviourLead = (behaviour: Behaviour): string => t(`panel_lead_${behaviour}`);
export const toneName = (tone: Tone): string => t(`panel_tone_${tone}`);
export const moveShort = (code: LeadCode): string => t(`panel_move_${code}`);
export const moveTitle = (code: LeadCode): string => t(`panel_moveTitle_${code}`);
export const blankName = (type: BlankType): string => t(`panel_blank_${type}`);
export const noteBlankName = (field: AgreementField): string => t(`panel_blankNote_${field}`);
export const styleName = (style: StarterStyle): string => t(`panel_style_${style}`);
/** Called by an example, as “You never” is, it would seem to quote the draft that stands beneath: then its kind names it. */
export const findingName = ({ title, code }: Pick<Finding, 'title' | 'code'>): string =>
  title.startsWith('“') ? codes[code].title : title;
/** Message names cannot hold a hyphen. */
export const momentName = (moment: Moment): string =>
  t(`panel_moment_${moment.replaceAll('-', '_')}` as WordKey);
export const heatName = (heat: 0 | 1 | 2 | 3): string => t(`panel_heat_${heat}`);

/** A stance is told in the colour of its family; the calm ones in none. */
export const stanceFamily = (stance: Stance | null): Family | undefined =>
  stance === 'fight' || stance === 'blame' || stance === 'flee' || stance === 'lead' ? stance : undefined;
