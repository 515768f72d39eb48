/** Past and participle where English makes them its own way; the participle is left out where it equals the past. */
export const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> =
  Object.fromEntries(
    (
      'send sent|give gave given|hand handed|mail mailed|pay paid|sign signed|tell told|say said|cut cut|redo redid redone|rewrite rewrote rewritten|forget forgot forgotten|lose lost|undertake undertook undertaken|' +
      'come came come|show showed shown|meet met|ring rang rung|make made|build built|write wrote written|set set|do did done|break broke broken|spoil spoilt|overwrite overwrote overwritten|choose chose chosen|' +
      'read read|see saw seen|understand understood|hold held|keep kept|leave left|put put|run ran run|begin began begun|learn learnt|withhold withheld|owe owed|cost cost|think thought|know knew known|feel felt|mean meant|' +
      'have had|get got|find found|take took taken|bring brought|buy bought|sell sold|lend lent|let let|spend spent|go went gone|become became become|sit sat|stand stood|lie lay lain|fall fell fallen|rise rose risen|grow grew grown|' +
      'drive drove driven|fly flew flown|sleep slept|eat ate eaten|drink drank drunk|speak spoke spoken|sing sang sung|win won|lead led|teach taught|rework reworked|pick picked|resend resent|quote quoted|wake woke woken|tear tore torn|hear heard'
    )
      .split('|')
      .map((entry) => {
        const [lemma = '', past = '', participle] = entry.split(' ');
        return [lemma, participle === undefined ? [past] : [past, participle]] as const;
      }),
  );
