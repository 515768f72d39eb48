const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Things that client work is about. */
export const NOUNS = set(
  `invoice payment deposit balance bill fee price rate quote estimate budget discount contract agreement proposal offer order purchase refund penalty fine charge cost
  file folder photo image picture logo text copy content article post blog newsletter caption script slide deck presentation document draft version brief outline
  report summary spreadsheet sheet list form template questionnaire survey receipt statement figure number record ledger return payroll timesheet account total reading
  website site page homepage shop store link button header footer menu banner layout design font colour color brochure flyer poster label packaging catalogue catalog portal dashboard inbox feed
  call meeting session workshop webinar appointment interview booking reservation flight hotel venue event launch campaign ad advert hearing lesson class rehearsal viewing visit tour trip ticket seat train
  deadline schedule calendar plan timeline project task job work delivery shipment parcel package stock sample proof print edit change revision correction approval confirmation order
  password access login data database server domain hosting backup system app software plugin code test release update bug error mistake fix migration import export
  translation transcript recording video audio podcast episode song track film subtitle manuscript chapter book title cover ending paragraph sentence spelling quote score
  candidate vacancy shortlist reference application permit licence license certificate insurance policy claim audit tax filing appeal case extension visa lease deed will letter notice
  kitchen bathroom roof floor wall boiler window door carpet garden fence hedge lawn tree rent tenancy repair inspection heating radiator tap pipe drain leak cable meter van car bike engine tyre brake key lock room flat house
  strategy research analysis review result keyword ranking lead subscriber follower comment logistics itinerary catering flower cake dress suit hem measurement fitting colour cut chair table lamp frame frames glaze glass binding cover
  process procedure scope handover hour hours support service response answer feedback question request query deadline date dates numbers sound music piano violin reed strings bow tuning lunch dinner box tray bread sauce cheese wine coffee
  phone screen machine card pitch loan sale laptop printer lift typo boat training manual mortgage speech address salary lobby worktop opening conference wifi warehouse projector
  passport slot invitation product chip guide map bag headline lecture vpn pack tool search forecast demo prototype drawing filter shift onboarding recommendation homework guarantee damage
  format connection patch bibliography container staircase model pump sensor crash abstract mic bulletin renewal register signature starter crm mould camera suitcase solution drawer
  replacement sole switch mattress unit vase medicine module dent garage beam dividend scanner nda plot panel diary dishwasher mockup scaffold stain handrail spec pattern bonus mug warranty
  consultation voucher payslip documentation expense sequence cancellation headshot resume mileage check-in carousel agenda bio widget parking margin scale
  lens buckle portfolio pin tagline newsletter export statement tenancy repayment transfer subscription membership retainer invoice tracking complaint upgrade setting settings notification reminder backlog queue programme program syllabus exercise dose prescription treatment results scan x-ray collar ring clock watch shoe shoes boots coat sofa curtain curtains blind mural sign plaque`,
);

/** Words that describe and name nothing by themselves. */
export const ADJECTIVES = set(
  `last next first second third same other whole new old right wrong good bad better best worse worst big small little long short late early full half own main final final real
  only very entire present current recent previous following latter former rest usual nice great poor whole extra additional correct corrected revised missing spare free open final short-term
  red blue green black white grey gray orange yellow brown simple clear plain rough quick slow easy hard difficult high low cheap cheaper expensive smaller bigger larger shorter longer older newer
  two three four five six seven eight nine ten eleven twelve dozen hundred few many several double single actual original public private local annual monthly weekly daily direct different similar certain ready in-house online offline upstairs downstairs together tight loud quiet soft heavy warm cold various big entire main next busy happy sorry fine silly poor dear sure`,
);

/** Nouns no business letter is about: times, people, parts of the body, feelings, turns of speech. */
export const NO_TOPICS = set(
  `mick time times moment minute second hour day days week weeks month months year years morning afternoon evening night tonight today tomorrow yesterday weekend while season spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
  way ways point bit part kind sort type lot rest end start beginning middle side sides top bottom front back place spot case fact idea thought opinion view mind heart soul head hand hands eye eyes ear ears face foot feet fingers nose stomach body neck shoulders bones blood breath knees toes lap
  world life god lord heaven hell name mother-in-law father-in-law mother father mum mom dad nan nana gran granny grandma grandpa grandad mam auntie niece nephew fiance bride groom donor donors direction directions question questions answer answers son daughter wife husband sister brother uncle aunt cousin grandmother grandfather child children kids baby boy girl man men woman women guy guys fella lad people person persons friend friends family neighbour neighbours colleague colleagues boss client clients customer customers guest guests team staff office department
  assistant manager director owner accountant lawyer bookkeeper designer developer editor doctor nurse teacher student students parent parents parents user users member members visitor visitors patient patients others somebody company agency committee council judge expert experts captain mayor ceo cfo cto coo supplier caterer contractor engineer builder interpreter clerk auditor speaker reviewer airline agent supervisor neighbor author publisher journalist
  inspector cleaner winner co-founder co-author artist postman critic intern mechanic dispatcher translator rider buyer distributor insurer roofer mover vendor investor technician competitor coach group incumbent
  flows flow step steps job jobs mate mates bot bots buddy contact contacts energy take annual happen worth human think come stop confirm sell livid carry surprise disgrace liar fake fourth explanation value wait quarter road street town village home hospital school station airport difference toddler lola tutor controller king queen chef cook maid carer pensioner gentleman lady ladies partner receptionist inside audience weight board problem problems issue issues outside east west north south centre landowner minister president bishop priest lender bank broker landlord tenant driver courier plumber electrician photographer
  trouble inconvenience shame fault blame mess disaster failure nightmare pain misery regret sorrow apology apologies sorry excuse pardon forgiveness mercy penance sin guilt heart hope luck patience understanding trust courage strength pride nerve nerves cheek manners mood feeling feelings taste opinion sense reason reasons chance chances opportunity possibility turn favour favor word words truth lie lies story stories joke matter matters subject situation circumstances position condition state stage process thing things stuff something nothing anything everything
  bother disturbance nuisance burden idiot fool clown donkey goat cow dog cat pet genius amateur beginner novice pleasure honour honor privilege duty task ability skill talent best worst least most same other rest latter former first last one future past present interim meantime run loop line lines go air sun moon rain weather sky sea ground earth mountain desert hill hills woods wilderness door-step roof-top shoes guesswork hunch whim hint clue tip
  note message mail mails email emails e-mail letter-box inbox-full attention interest concern concerns need needs wish wishes demand pressure stress hurry rush panic fear doubt doubts worry worries confusion kindness goodness grace love hate anger
  ballpark nutshell pinch grain salt spoon throat leg arm arms tongue fist thumb wages pocket purse wallet bed desk sofa shower bath kettle cup tea pub gods coming standing sight look glance peek try shot crack nod cut-off corner limit help effort hurry fly fear use good bad wrong right`,
);
