/** Pieces of a Gmail page, written for these tests after what is known of Gmail's markup. */

export interface ComposeOptions {
  readonly id?: string;
  readonly text?: string;
  /** Attributes and classes of the body, for pages in which a hook no longer holds. */
  readonly body?: string;
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly draft?: string;
  readonly rm?: string;
  readonly rt?: string;
}

const editable =
  'class="Am aiL Al editable LW-avf tS-tW" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1"';

const chip = (address: string) =>
  `<div class="agh"><div role="option" data-hovercard-id="${address}" data-name="">${address}</div></div>`;

export const composeHtml = ({
  id = '1',
  text = '<br>',
  body = editable,
  to = ['dana@client.example'],
  subject = 'Plan',
  draft = `#msg-a:r-${id}`,
  rm = '',
  rt = '',
}: ComposeOptions = {}): string => `
  <div class="M9"><div class="aoI" role="region" data-compose-id="${id}"><table class="aoP"><tbody><tr><td class="I5">
    <form class="bAs">
      <table class="GS"><tbody><tr class="bzf"><td class="eV"><div class="anm" name="to"><div role="listbox">
        ${to.map(chip).join('')}<input class="agP aFw" role="combobox"></div></div></td></tr></tbody></table>
      <input name="subjectbox" class="aoT" value="${subject}">
      ${Object.entries({ composeid: id, draft, rm, rt })
        .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
        .join('')}
    </form>
    <table class="iN"><tbody>
      <tr><td class="Ap"><div class="Ar As"><textarea class="Ak"></textarea></div>
        <div class="Ar Au"><div class="aO7"><div ${body}>${text}</div></div></div></td></tr>
      <tr><td><table class="IZ"><tbody><tr class="btC">
        <td class="gU Up"><div class="btA"><div class="dC">
          <div class="T-I aoO" role="button" tabindex="1" data-tooltip="Senden (Strg-Enter)">Senden</div>
          <div class="T-I hG" role="button" tabindex="1" aria-haspopup="true">v</div></div></div></td>
        <td class="oc gU"></td>
        <td class="gU az5"><div class="oh" role="button" tabindex="1">x</div></td>
      </tr></tbody></table></td></tr>
    </tbody></table>
  </td></tr></tbody></table></div></div>`;

export const popup = (compose: string): string =>
  `<div class="dw"><div class="AD"><div role="dialog"><div class="aaZ">${compose}</div></div></div></div>`;

export const thread = (compose: string): string => `
  <div role="main" class="AO"><div role="list">
    <div role="listitem" aria-expanded="true"><div class="G3">
      <div class="adn ads" data-message-id="#msg-f:100">
        <h3 class="iw"><span class="gD" email="vik@client.example" name="Vik">Vik</span></h3>
        <div class="ii gt"><div class="a3s aiL"><div style="display:none">preheader</div>
          <div>Again late.</div><div class="gmail_quote"><blockquote class="gmail_quote">old</blockquote></div></div></div>
        <div class="ii gt" style="display:none"><div class="a3s aiL">hidden twin</div></div>
      </div>
      <div class="gA gt acV"><div class="gB xu"><div class="ip iq adB">${compose}</div></div></div>
    </div></div>
  </div></div>`;

export const toast = `<div class="b8 UC" role="alert" aria-live="assertive"><div class="vh" style="display:none">
  <span class="aT"><span class="bAq"></span><span class="ag a8k" id="link_undo" role="link" tabindex="0"></span></span></div></div>`;

export const fragment = (html: string): DocumentFragment => new Range().createContextualFragment(html);

/** Replaces the page by this markup. */
export function showPage(html: string): void {
  document.body.replaceChildren(fragment(html));
}

/** An editor of its own with this inside, in the page. */
export function showBody(html: string): HTMLElement {
  showPage(`<div ${editable}>${html}</div>`);
  return getBody();
}

export function getBody(root: ParentNode = document): HTMLElement {
  const body = root.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!body) throw new Error('no editor in this page');
  return body;
}

/** Resolves when `check` holds; rejects when it still does not after three seconds. */
export async function until(check: () => unknown): Promise<void> {
  for (let waited = 0; waited < 3000; waited += 20) {
    if (check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came true: ${check}`);
}
