import { setWords } from '../../lib/words';
import english from '../../lib/words/en';

// The fake browser has no i18n: the words come straight from the English list, filled in as browsers do.
setWords((key, substitutions = []) =>
  english[key].replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ''),
);
