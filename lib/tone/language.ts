import type { Notice } from './reading';

/** What can be said of a draft before its tone is read. */
export interface Readability {
  readonly notice: Notice | null;
  /** BCP 47 tag of the language when it is not English and could be told. */
  readonly language: string | null;
  readonly words: number;
}

const TOO_SHORT_BELOW_WORDS = 3;
/** Fewer words than this say too little to doubt that they are English. */
const JUDGED_FROM_WORDS = 4;

/** Looks at the words only: enough of them, and English? */
export function judgeLanguage(plain: string): Readability {
  const letters = plain.match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  const words = letters.length;
  if (plain.trim() === '' || !/[\p{L}\p{N}]/u.test(plain)) return { notice: 'empty', language: null, words };
  const script = foreignScript(plain);
  if (script) return { notice: 'not-english', language: script, words };
  if (words >= JUDGED_FROM_WORDS) {
    const language = foreignLanguage(letters.map((word) => word.toLowerCase()));
    if (language) return { notice: 'not-english', language: language === UNKNOWN ? null : language, words };
  }
  return { notice: words < TOO_SHORT_BELOW_WORDS ? 'too-short' : null, language: null, words };
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** The language of a script other than Latin, when it carries at least half of the letters. */
function foreignScript(plain: string): string | null {
  if (ASCII_ONLY.test(plain)) return null;
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin * 2 >= letters) return null;
  const counted = SCRIPTS.map(([script, tag]) => [tag, plain.match(script)?.length ?? 0] as const);
  const [tag, count] = counted.reduce((best, next) => (next[1] > best[1] ? next : best));
  // Japanese mixes kana into Han: a tenth of kana settles it.
  const kana = counted[0]?.[1] ?? 0;
  if (tag === 'zh' && kana * 10 > count) return 'ja';
  return count > 0 ? tag : null;
}

// oxlint-disable-next-line no-control-regex -- the range is the point: no other script in plain ASCII
const ASCII_ONLY = /^[\x00-\x7f]*$/;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The commonest small words: they make up a third to a half of any running text in their language. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "the a an and or but of to in on at for with from by as is are was were be been it's it this that these those i i'm i'll i've you your you're we we'll we've our us he she they them their there not no don't can could would will shall should may might have has had do does did if so all any some my me what when which who how out up about just here please thanks thank hi hello dear let know get got send sent need see yes also more than then after before now still into only over once day week today tomorrow",
  ),
  de: list(
    'der die das und ist nicht ich sie wir ihr es ein eine einen einem einer zu den dem des mit auf für von im in am an bei nach aus um wie auch noch aber oder dass daß wenn was haben habe hat sind war werden wird kann können bitte vielen dank liebe lieber hallo grüße mir mich ihnen ihre ihren uns schon sehr so nur',
  ),
  fr: list(
    "le la les des du de un une et est pas je vous nous il elle ils que qui dans pour sur avec au aux ce cette ces ne se en par plus mais ou où si votre vos notre nos mon ma mes être avoir avons avez suis sont été fait merci bonjour cordialement c'est j'ai n'est d'un d'une qu'il",
  ),
  es: list(
    'el la los las de del que y en un una es no por con para su sus al lo como más pero le les se me te nos usted ustedes yo mi mis está están estoy he ha han fue ser muy ya si sí cuando porque este esta esto gracias hola saludos favor',
  ),
  pt: list(
    'o a os as de do da dos das que e em um uma é não por com para seu sua seus no na nos nas ao se mas mais como você vocês eu meu minha está estão estou foi ser muito já obrigado obrigada olá bom dia ou quando isso este esta são tem',
  ),
  it: list(
    'il lo la i gli le di del della dei delle che e è in un una non per con su al alla da dal dalla sono ho ha hanno mi ti si ci vi ma più come se anche questo questa grazie ciao saluti cordiali buongiorno tuo suo nostro molto già essere stato',
  ),
  nl: list(
    'de het een en van in is niet ik je jij u we wij hij zij ze dat die dit deze op te voor met aan er maar om ook nog wel als bij naar uit over of heb heeft hebben zijn was worden kan kunnen graag bedankt groeten hoi hallo mijn uw jouw onze geen al',
  ),
  sv: list(
    'och att det som en ett är jag du vi ni han hon de den inte på för med till av om har hade var kan ska vill men eller så från mig dig oss er min din vår tack hej hälsningar nu när mycket också',
  ),
  pl: list(
    'i w na z do nie się to jest że o jak co ale po za od dla czy tak już był była było są mam ma może proszę dziękuję dzień dobry pozdrawiam przez tylko ja pan pani bardzo jeszcze',
  ),
  da: list(
    'og at det som en et er jeg du vi i han hun de den ikke på for med til af om har havde var kan skal vil men eller så fra mig dig os min din vores tak hej hilsen nu når meget også',
  ),
  vi: list(
    'và của là có không được cho các một tôi bạn anh chị em này đã với trong để xin cảm ơn chào rất cũng nhưng khi',
  ),
  tr: list(
    've bir bu da de için ile çok ne var yok değil ben sen biz siz o mi mı ama gibi daha teşekkürler merhaba lütfen kadar olarak',
  ),
};

const UNKNOWN = 'und';
/** Share of small English words below which a text is doubted; plain English mail runs at 0.4 to 0.6, lists of names at 0.15. */
const ENGLISH_SHARE = 0.14;

/** No other language reaches 1.3 times this share. */
const CLEARLY_ENGLISH = 0.4;

function foreignLanguage(words: readonly string[]): string | null {
  const shareOf = (tag: string) => words.filter((word) => SMALL_WORDS[tag]?.has(word)).length / words.length;
  const english = shareOf('en');
  if (english >= CLEARLY_ENGLISH) return null;
  const others = Object.keys(SMALL_WORDS)
    .filter((tag) => tag !== 'en')
    .map((tag) => [tag, shareOf(tag)] as const);
  const [tag, share] = others.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (share > english * 1.3 && share >= 0.2) return tag;
  if (share > english && english < ENGLISH_SHARE && share >= 0.12) return tag;
  // No list knows it: letters English does not use, and hardly one English word.
  const marked = words.filter((word) => /[^\x20-\x7e]/.test(word)).length / words.length;
  return words.length >= 8 && english < 0.05 && marked > 0.2 ? UNKNOWN : null;
}
