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

/** The largest thing painted until now, in ms since the address was asked for. */
export const largestPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });

/** To be run before a page's own scripts: the promise kept on the window settles with the ms to the first frame that shows this. */
export function watchFor(selector: string): void {
  window.evenkeelShown = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true });
  });
}

declare global {
  interface Window {
    evenkeelShown: Promise<number>;
  }
}
