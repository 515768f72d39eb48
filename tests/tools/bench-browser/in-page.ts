// What is evaluated in a page. Each function takes nothing along but its arguments.

/** Kept on the window while a page is watched. Times in ms. */
export interface Watched {
  /** From each key to the frame that shows it. */
  readonly keys: number[];
  /** Lengths of tasks of 50 ms and more. */
  readonly longTasks: number[];
}

declare global {
  interface Window {
    evenkeelBench: Watched;
  }
}

/** Begins to time keys and long tasks. The time of a key is the one its event carries: when the browser got it. */
export function watchTyping(): void {
  const watched: Watched = { keys: [], longTasks: [] };
  window.evenkeelBench = watched;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // The first task after a frame comes when it has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => watched.keys.push(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Begins to wait: the promise kept on the window settles with the ms from the next input to the frame with one more underline. */
export function awaitUnderline(): void {
  const marks = () =>
    [...CSS.highlights].reduce(
      (sum, [name, highlight]) =>
        name.startsWith('evenkeel-') && name !== 'evenkeel-pointer'
          ? sum + [...highlight].filter((range) => range.toString() !== '').length
          : sum,
      0,
    );
  const before = marks();
  const giveUpAt = performance.now() + 10_000;
  window.evenkeelUnderline = new Promise((resolve) => {
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        const look = () => {
          if (marks() > before) {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
            port1.start();
            port2.postMessage(null);
          } else if (performance.now() > giveUpAt) resolve(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

declare global {
  interface Window {
    evenkeelUnderline: Promise<number | null>;
  }
}

/** When the page first showed something, in ms since its address was asked for; null while it has not. */
export const firstPaint = (): number | null =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
