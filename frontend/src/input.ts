const EVERY_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'popstate'];

let stop = () => {};

/**
 * Tells the shell, at most once a minute, that somebody uses a key or the pointer or goes somewhere: what happens on
 * its own, as a page that loads itself again, keeps nobody signed in.
 */
export function watchInput(shell: Element): void {
  stop();
  let told = -Infinity;
  const tell = () => {
    if (Date.now() - told < EVERY_MS) return;
    told = Date.now();
    shell.dispatchEvent(new CustomEvent('person-input'));
  };
  const sign = (event: Event) => {
    if (!isStill(event)) tell();
  };
  SIGNS.forEach((type) => addEventListener(type, sign, { capture: true, passive: true }));
  stop = () => SIGNS.forEach((type) => removeEventListener(type, sign, { capture: true }));
  if (!isReload()) tell();
}

/** What moves under a pointer that lies still makes a browser say that the pointer moved. */
function isStill(event: Event): boolean {
  return event.type === 'pointermove' && event instanceof MouseEvent && event.movementX === 0 && event.movementY === 0;
}

function isReload(): boolean {
  const [loaded] = performance.getEntriesByType?.('navigation') ?? [];
  return (loaded as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
