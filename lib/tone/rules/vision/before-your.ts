import { isOrElse, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'vision',
  title: 'Ties the timing to their day',
  match: words(
    phrase`\b(?:(?:in time for|ahead of|well before|(?:\d|a|two|one|three) (?:full )?(?:days?|weeks?) (?:before|ahead of)|ready for|before) (?:your|the|his|her|their) (?:big |busy |next )?(?:launch|opening|wedding|event|season|interview|board|busy season|peak|fair|exam|show|meeting with|investors?|conference|holiday season|customers|guests|steering group|deadline)|for your (?:launch|opening|wedding|event|interview)|(?:launch|opening|deadline|slot|submission date|go-live) (?:date |day )?(?:can still be|is still|stays|keeps|is safe|can be kept|won't change))\b`,
  ),
  unless: [isSharp, tellsThePast, isOrElse],
  examples: {
    catches: [
      'The banners arrive [[two days before your opening]].',
      'You will have the slides [[in time for your board]] on the 9th.',
      'With that the [[launch date stays]] as planned.',
    ],
    leaves: ['Your launch failed.', 'I told you before the launch.'],
  },
});
