import type { FleeCode } from '.';

/** Words that go on doing what the code names, in a sentence that was meant to be mended. */
export const isResidue = (code: FleeCode, text: string): boolean => RESIDUE[code]?.test(text) === true;

const RESIDUE: Readonly<Partial<Record<FleeCode, RegExp>>> = {
  apologise:
    /\b(?:sincere\w*|regret\w*|embarrass\w*|asham\w*|mortif\w*|dreadful\w*|awful\w*|terribl\w*|wretch\w*|forgive\w*|unforgiv\w*|heartfelt|beside (?:my|our)sel\w*|gutted|sick|pardon|beg|profound\w*|deeply|weep\w*|stopped thinking|distress|nuisance|even more|more than|half-answers|bother\w*|coward|monster|idiot|fool|disaster|worst|from the (?:feet|head)|no words|have words|could (?:just )?cry|tears?|cried|crying|sleep|slept|swallow me|was I thinking|on my knees|gosh|argh|ugh|stomach|quiet minute|heart (?:sank|stopped|is)|nerves|devastated|horrified|please don['’]t be (?:sad|cross|angry|mad)|may or may not|this has made you|to feel|shame|words fail|crawl\w*|bring myself|on my conscience)\b|\bsorry\b.*\bsorry\b/i,
  hedge:
    /\b(?:maybe|perhaps|possibly|probably|sort of|kind of|suppose|guess|wonder\w*|not (?:\w+ )?sure|unsure|hopefully|no idea|thinking aloud|don['’]t mind me|neither am i|silly|stupid|afraid|no expert|quote me|only me|just me|of no use|ignore|wouldn['’]t want|ever so|not entirely|out of the question|out of turn|what do i know|if pushed|hold me to|soz|clown|hesitat\w*|reluctant|gut feeling|has its merits|have their merits|wouldn['’]t say (?:yes|no)|mind (?:terribly|awfully)|jinx)\b/i,
  vague:
    /\b(?:soon(?:ish|est)?|(?<!\bor )sooner|shortly|eventually|some ?day|sometime|at some|in due|fingers crossed|before (?:too )?long|later on|god willing|who knows|with any luck|or (?:weeks|months|so)|no (?:rush|hurry|pressure)|whenever)\b/i,
  capitulate:
    /\b(?:no question of (?:a|any)|as you fancy|whatever|for free|for nothing|on me|on us|no charge|not argue|muppet|deserve|beg|never forgive|fault|useless|hopeless|cancel the invoice|pay me|don['’]t pay|keep it all|keep (?:it|them|the)|money back|choose any|have mine|have the|swallow|from my own|our commission|or (?:just )?leave it|my eye is|silly|part of the original|name your|take (?:it|the full|my|all|mine))\b/i,
};
