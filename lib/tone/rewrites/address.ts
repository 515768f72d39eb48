import { lowerable, lowered } from './lowered';

/** "Hi Mitchell, " or "Hamish, " before what the sentence says; empty where it speaks to nobody by name. */
export const addressOf = (text: string): string => ADDRESS.exec(text)?.[0] ?? '';

export const withoutAddress = (text: string): string => text.slice(addressOf(text).length);

/** The address back before a new sentence, which loses its capital then. */
export const readdressed = (address: string, text: string): string =>
  address === '' || !lowerable(text, '') ? address + text : address + lowered(text);

/** A greeting with a name, or a bare name that a whole sentence of its own follows. */
const ADDRESS =
  /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning|[Gg]ood (?:morning|afternoon|evening))(?: \p{Lu}[\p{L}.'’-]*){0,3}|(?!(?:Then|Now|Today|Tonight|Tomorrow|Yesterday|Well|Yes|No|Still|Again|Also|So|But|And|Or|However|First|Second|Third|Next|Last|Look|Sure|Indeed|Further|Besides|Instead|Otherwise|Meanwhile|Anyway|Thanks|Sorry|Please|Here|There|Once|Twice|Of|In|On|At|As|For|Funny|True|Right|Fine|Good|Okay|OK|Oh|Ah|Hence|Thus|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{L}+teen|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\b)\p{Lu}\p{Ll}+(?<!ly|day))[,:] (?=(?:I(?! (?:find|think|believe|suppose|suspect|fear|gather|imagine)\b)|we|you|he|she|it|they|the|this|that|these|those|there|your|my|our|a|an)\b)/u;
