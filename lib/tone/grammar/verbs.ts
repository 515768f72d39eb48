import { irregular } from './irregular';

/** Verbs of client work by what they do; one class each, the one that decides how a charge becomes a request. */
const CLASSES = {
  transfer:
    'send give provide share upload forward supply submit email post hand mail attach transfer fax ship pass return resend drop dropbox wire enclose',
  pay: 'pay settle reimburse remit refund clear transfer-money compensate',
  answer: 'answer reply respond react acknowledge confirm clarify',
  approve: 'approve accept sign authorise authorize clear-off endorse okay release greenlight ratify',
  tell: 'tell inform mention say warn notify explain brief update announce advise alert specify state raise communicate describe instruct flag report point remind',
  change:
    'change alter move edit modify revise rewrite replace swap shift extend expand reduce add remove cut delete update adjust reword redo rework restructure rearrange cancel postpone reschedule reverse switch',
  miss: 'miss forget skip overlook neglect ignore omit lose drop-off misplace disregard',
  promise: 'promise agree commit guarantee assure undertake pledge offer assign',
  attend: 'attend join come appear arrive turn show visit participate call ring phone meet dial log',
  deliver:
    'deliver finish fill complete produce prepare make create build write design draft print publish launch ship-out supply-to install set do organise organize arrange record translate',
  break: 'break damage crash ruin spoil mess corrupt harm wreck spill breach overwrite',
  decide:
    'decide choose pick select want prefer insist demand require request ask order need expect refuse reject decline',
  read: 'read check look review open see notice watch test verify proofread examine inspect compare listen study follow understand consult',
  wait: 'wait delay hold stall block stop keep leave put pause hinder prevent slow',
  work: 'work help support use run manage handle keep-up plan start begin continue try fix solve correct repair resolve improve maintain clean train learn log-in cover tick click type press mark label touch close patch copy book schedule confirm-with connect enable activate configure import export sync register enter renew',
  charge: 'charge bill invoice owe cost deduct withhold credit quote',
  think:
    'think know believe feel assume suppose hope guess imagine remember consider mean doubt realise realize recall wonder worry care trust like love hate mind appreciate enjoy thank',
  have: 'let allow have get receive find take bring buy sell collect pick-up lend borrow hire earn spend save carry',
  go: 'go happen become stay sit stand lie fall rise grow end seem live die walk drive fly leave-for pull push turn-up sleep eat drink speak talk discuss complain argue shout blame accuse play sing win lead teach lose-out',
} as const;

export type VerbClass = keyof typeof CLASSES;

/** Which form of a verb stands there. Past and participle of a regular verb are one. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface Verb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly forms: readonly VerbForm[];
}

/** The verb a word may be; undefined when the table does not know it. Case does not matter. */
export function findVerb(word: string): Verb | undefined {
  table ??= buildTable();
  return table.get(word.toLowerCase());
}

/** Every lemma of the table. */
export const lemmas: readonly string[] = Object.values(CLASSES)
  .flatMap((list) => list.split(' '))
  .filter((lemma) => !lemma.includes('-'));

let table: Map<string, Verb> | undefined;

function buildTable(): Map<string, Verb> {
  const built = new Map<string, Verb>();
  for (const [name, list] of Object.entries(CLASSES) as [VerbClass, string][]) {
    for (const lemma of list.split(' ')) {
      if (lemma.includes('-')) continue;
      for (const [form, kinds] of formsOf(lemma)) {
        // The first class to name a form keeps it: the classes are in the order in which they matter for a request.
        if (!built.has(form)) built.set(form, { lemma, class: name, forms: kinds });
      }
    }
  }
  return built;
}

function formsOf(lemma: string): readonly (readonly [string, readonly VerbForm[]])[] {
  const [past = regularPast(lemma), participle = past] = irregular[lemma] ?? [];
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm) => forms.set(word, [...(forms.get(word) ?? []), form]);
  add(lemma, 'base');
  add(thirdOf(lemma), 'third');
  add(past, 'past');
  add(participle, 'participle');
  add(ingOf(lemma), 'ing');
  // British: "cancelled", "labelling".
  if (/[^aeiou][aeiou]l$/.test(lemma) && !irregular[lemma]) {
    add(`${lemma}led`, 'past');
    add(`${lemma}led`, 'participle');
    add(`${lemma}ling`, 'ing');
  }
  return [...forms];
}

const DOUBLES = /^(?:.*[^aeiou])?[aeiou][bdgmnprt]$/;
/** Stressed on the first syllable, or ending in a sound that never doubles. */
const NEVER_DOUBLES =
  /(?:er|en|it|on|et|al|ow|ew|ay|oy)$|^(?:answer|cover|deliver|remember|consider|wonder|open|happen|listen|visit|edit|alter|order|wait|need|email|review|look|keep|join|explain|complain|maintain|repair|read|clear|appear|hear|speak|treat|train|fail|turn|mean|learn|eat|cheat|book|break|seem|feel|meet|clean)$/;
const doubles = (lemma: string): boolean =>
  /^(?:commit|submit|omit|remit|refer|permit|admit|prefer|sit|hit|quit|let|get|set|begin|forget)$/.test(
    lemma,
  ) ||
  (DOUBLES.test(lemma) && !NEVER_DOUBLES.test(lemma));

const regularPast = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
};

export const thirdOf = (lemma: string): string => {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

const ingOf = (lemma: string): string => {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
};
