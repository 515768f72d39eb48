import type { Stance } from '../tone/reading';
import { leadsOnTheWhole } from '../tone/standing';
import { t } from '.';

/**
 * The word for a score, the same wherever the score is shown, and true of stance and score (0 to 100) both: drafts that
 * pull two ways may do so over one slip in a good mail, or with nothing in them that leads.
 */
export function stanceName(stance: Stance, score: number): string {
  if (stance === 'mixed' && leadsOnTheWhole(stance, score)) return t('panel_stance_mixed_high');
  if (stance === 'mixed' && score < offCourse) return t('panel_stance_mixed_low');
  const aLittle = stance === 'fight' || stance === 'blame' || stance === 'flee';
  return aLittle && score >= halfWay ? t(`panel_stance_${stance}_high`) : t(`panel_stance_${stance}`);
}

const halfWay = 50;
const offCourse = 39;
