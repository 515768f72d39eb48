import { type Tone, tones } from '../../reading';
import { stemOf } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { spelled } from './spelled';

/** "I'll refund the whole bill" becomes "I can take «price: how much» off the bill": the goodwill stays, how far it goes is the writer's to say. */
export function keptGiving({ sentence, voice }: Site): readonly Candidate[] {
  const said = spelled(stemOf(sentence.text)).replace(OPENINGS, '').replace(AFTERTHOUGHTS, '');
  const off =
    GIVES_BACK.exec(said)?.groups?.['bill'] ??
    NOT_OWED.exec(said)?.groups?.['bill'] ??
    billFor(ASKS_NOTHING.exec(said)?.groups?.['work']);
  const paid = PAYS.exec(said)?.groups?.['thing'];
  if (paid !== undefined)
    return tones.map((tone) =>
      wholeOf(
        sentence,
        'grammar',
        tone,
        speak(
          TOWARDS[tone].replace('{T}', () => paid),
          voice,
        ),
      ),
    );
  if (off === undefined) return [];
  const bill = off.replace(WHOLE, '');
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `{I} can take «price: how much» off ${bill}.`),
    made(
      'warm',
      `{I} want this to be fair for you, and {I} can take «price: how much» off ${bill}; does that suit you?`,
    ),
    made(
      'firm',
      `{I} will take «price: how much» off ${bill}, and «item: the fix» will be with you by «day».`,
    ),
  ];
}

/** "I'll pay for the vet, all of it": what is paid goes towards it. */
const PAYS =
  /^(?:i|we)(?:['’]ll| will| can| could|['’]d like to| would like to| want to)(?: (?:gladly|happily|of course|also|even))* (?:pay for|cover|reimburse(?: you for)?) (?<thing>(?:the|your|any) [^,;]{3,40}?)(?:,? (?:all of it|myself|in full|of course|out of my own pocket))*$/i;
const TOWARDS: Readonly<Record<Tone, string>> = {
  short: '{I} can pay «price: how much» towards {T}.',
  warm: '{I} would like to pay «price: how much» towards {T}; does that suit you?',
  firm: '{I} will pay «price: how much» towards {T}, by «day».',
};

const billFor = (work: string | undefined): string | undefined =>
  work === undefined || PRONOUN.test(work) ? undefined : `the bill for ${work}`;

const PRONOUN = /^(?:it|that|this|them|you|anything|everything|any of (?:it|this|that))$/i;
const OPENINGS =
  /^(?:(?:and|so|but|of course|yes|anyway|naturally|obviously|in any case|please|sir|madam),? )+/i;
const AFTERTHOUGHTS =
  /,? (?:of course|if (?:that|it) (?:helps|suits you|makes up for it)|if you (?:like|want|prefer)|it['’]s the least (?:i|we) can do|in any case|obviously|naturally|by way of apology|straight ?away|gladly)$/i;
const WHOLE = /\b(?:whole|entire|full|complete|rest of the|total) /i;

const BILL =
  "(?:the|this|your|my|our|that|next|last) (?:[\\p{L}’'-]+ ){0,4}?(?:invoice|bill|fee|fees|balance|deposit|price|cost|costs|charge|charges|payment|subscription|retainer)(?: (?:of|for|from) (?:[\\p{L}\\d’'-]+ ?){1,4})?";
const GIVES_BACK = new RegExp(
  `^(?:i|we)(?:['’]ll| will| shall| can| could|['’]d| would)(?: (?:of course|be (?:happy|glad) to|gladly|happily|just|simply|also|even|like to|be happy to|be glad to))* (?:refund|waive|knock off|take off|cancel|write off|credit|give (?:you )?back|send (?:you )?back|return|scrap|tear up|drop|forget|strike)(?: you)?(?: all of| half of)? (?<bill>${BILL})$`,
  'iu',
);
const NOT_OWED = new RegExp(
  `^(?:you )?(?:don['’]t|do not|needn['’]t|need not|won['’]t|mustn['’]t|shouldn['’]t)(?: (?:have|need) to)? pay (?<bill>${BILL})$`,
  'iu',
);
const ASKS_NOTHING =
  /^(?:(?:you )?(?:don['’]t|do not|needn['’]t|need not|won['’]t|mustn['’]t|shouldn['’]t)(?: even)?(?: (?:have|need) to)? pay(?: (?:me|us))?(?: anything)?|(?:i|we)(?:['’]m| am|['’]re| are)? (?:won['’]t|will not|not(?: going to)?|wouldn['’]t)(?: (?:be|even|dream of))* (?:charg(?:e|ing)|bill(?:ing)?|invoic(?:e|ing)|send(?:ing)? (?:you )?(?:a|an|the|any) (?:bill|invoice))(?: you)?(?: anything)?) for (?<work>(?!(?:any|either|all) )(?:[\p{L}\d’'-]+ ?){1,5})$/iu;
