import { describe, expect, it } from 'vitest';
import { judgeLanguage } from '../../lib/tone/language';

describe('judgeLanguage', () => {
  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['🙂🙂', 'empty'],
    ['Ok', 'too-short'],
    ['Thanks!', 'too-short'],
    ['Hi Ann,', 'too-short'],
    ['Noted, thanks Ann.', null],
    ['Will do today.', null],
    ['Invoice attached: Hartsell, Kessler, Whitfield, Denise, Marlen.', null],
    ['Danke for the Schnitzel, see you on Monday!', null],
    ['Résumé attached, café booked, naïve design fixed. You can have it today.', null],
    ['u never sent the files lol', null],
    ['You never sent the files we asked you for on Monday.\nВы так и не прислали файлы.', null],
  ] as const)('%j: %s', (text, notice) => {
    expect(judgeLanguage(text).notice).toBe(notice);
  });

  it.each([
    ['Das ist nicht mein Fehler, Sie haben die Dateien nie geschickt.', 'de'],
    ["C'est toi qui n'as rien lu dans le contrat, je suis désolé.", 'fr'],
    ['No es mi culpa que usted no haya enviado los archivos.', 'es'],
    ['Não é minha culpa que você não enviou os arquivos.', 'pt'],
    ['Non è colpa mia se non ha mandato i documenti.', 'it'],
    ['Het is niet mijn schuld dat je de bestanden nooit hebt gestuurd.', 'nl'],
    ['Вы так и не прислали файлы.', 'ru'],
    ['您从来没有发送文件。', 'zh'],
    ['ファイルを送ってくれませんでした。', 'ja'],
    ['لم ترسل الملفات أبدا', 'ar'],
    ['Tôi rất xin lỗi vì đã không gửi tệp cho bạn.', 'vi'],
  ])('%j is %s', (text, language) => {
    expect(judgeLanguage(text)).toMatchObject({ notice: 'not-english', language });
  });
});
