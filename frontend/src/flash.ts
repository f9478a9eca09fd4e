const FLASH_MS = 1_200;
const EDGE_MS = 60_000;

export type Side = 'owner' | 'partner';

const endings = new WeakMap<Element, () => void>();

/** Marks a part of the screen that the other side just changed: a flash, then an edge until it is focused or a minute has passed. */
export function flash(element: Element, who: Side): void {
  endings.get(element)?.();
  const marks = ['changed', `by-${who}`];
  element.classList.add(...marks, 'al-flash');
  const flashTimer = setTimeout(() => element.classList.remove('al-flash'), FLASH_MS);
  const end = () => {
    clearTimeout(flashTimer);
    clearTimeout(edgeTimer);
    element.removeEventListener('focusin', end);
    element.classList.remove(...marks, 'al-flash');
    void (element as HTMLElement).offsetWidth; // so that a second change right after flashes anew
    endings.delete(element);
  };
  const edgeTimer = setTimeout(end, EDGE_MS);
  element.addEventListener('focusin', end);
  endings.set(element, end);
}
