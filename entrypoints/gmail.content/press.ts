/** Presses a button of Gmail's as a hand would. Gmail acts on such a press; our own listeners leave it alone. */
export function press(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  button.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1, detail: 1 }));
  button.dispatchEvent(new MouseEvent('mouseup', { ...at, detail: 1 }));
  button.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
}
