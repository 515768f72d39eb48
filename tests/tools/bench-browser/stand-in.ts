/**
 * To be evaluated in the mail: behaves as an extension does that looks through every text of the page twice a second and draws
 * its marks as elements over them. Written for this comparison, after no particular product.
 */
export function startStandIn(): void {
  const phrases =
    'just|actually|sorry|i think|i feel|i believe|in my opinion|does that make sense|try to|should|must|never|always|kind of|sort of|very|really|basically|literally|as i said|per my last|to be honest|no offence';
  const pattern = new RegExp(`\\b(?:${phrases})\\b`, 'gi');
  const layer = document.createElement('div');
  layer.style.cssText = 'position:absolute;inset:0;pointer-events:none';
  document.body.append(layer);
  const scan = () => {
    layer.replaceChildren();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { index, 0: words } of (node.textContent ?? '').matchAll(pattern)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + words.length);
        for (const box of range.getClientRects()) {
          const mark = document.createElement('div');
          mark.style.cssText = `position:absolute;left:${box.left}px;top:${box.bottom - 2}px;width:${box.width}px;height:2px;background:orange`;
          layer.append(mark);
        }
      }
    }
  };
  setInterval(scan, 500);
}
