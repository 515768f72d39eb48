/** The commonest small words: they make up a third to a half of any running text in their language. */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
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

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
