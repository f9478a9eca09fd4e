import { isShown } from './focus';

/** Who takes the focus on purpose, as a dialog that closes, does so within this time. */
const OTHERS_MS = 250;
/** So long after a key the page is still doing what the key asked for. */
const OWN_ACT_MS = 3_000;
const CONTROLS = 'a[href], vaadin-button:not([disabled]), button:not([disabled])';
const PLACES = 'main, section, [role="dialog"]';

/** Where the focus was, so that it can be put near it once that is gone. */
interface Place {
  readonly element: HTMLElement;
  readonly key: string | null;
  readonly around: readonly Element[];
  readonly neighbours: readonly HTMLElement[];
}

/** When what has the focus leaves the page, keys go on near it: in the same record, the next row, or what follows. */
export function keepFocusOnPage(root: Document): void {
  let place: Place | null = null;
  let keyAt = -Infinity;
  let byKey = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const isLost = () => byKey && place !== null && root.activeElement === root.body && isGone(place.element);
  const settle = () => {
    later = undefined;
    if (!place || !isLost()) return;
    if (root.querySelector('[closing]')) return wait();
    const next = near(root, place);
    next?.focus({ preventScroll: Date.now() - keyAt > OWN_ACT_MS });
  };
  const wait = () => {
    clearTimeout(later);
    later = setTimeout(settle, OTHERS_MS);
  };

  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) place = placeOf(target);
  });
  root.addEventListener('keydown', () => {
    byKey = true;
    keyAt = Date.now();
  }, { capture: true });
  // A hand that points goes on where it points.
  root.addEventListener('pointerdown', () => {
    byKey = false;
  }, { capture: true });
  new MutationObserver(() => {
    if (isLost()) wait();
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled', 'opened'] });
}

function placeOf(element: HTMLElement): Place {
  const around: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
  const row = element.closest<HTMLElement>('[data-row]');
  const rows = row ? [...(row.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [])] : [];
  const at = row ? rows.indexOf(row) : 0;
  const marked = element.closest('[data-field], [data-within]');
  return {
    element,
    key: marked?.getAttribute('data-field') ?? marked?.getAttribute('data-within') ?? null,
    around,
    neighbours: [...rows.slice(at), ...rows.slice(0, Math.max(at, 0)).reverse()],
  };
}

function isGone(element: HTMLElement): boolean {
  return !isThere(element) || element.hasAttribute('disabled');
}

function isThere(element: Element): element is HTMLElement {
  return element.isConnected && element instanceof HTMLElement && isShown(element);
}

/** Never a field: nobody should type into something they did not choose. */
function near(root: Document, { key, neighbours, around }: Place): HTMLElement | null {
  const same = key === null ? [] : [...root.querySelectorAll<HTMLElement>('[data-field]')].filter((part) => part.getAttribute('data-field') === key);
  for (const part of [...same, ...neighbours].filter(isThere)) {
    const target = headOf(part) ?? firstIn(part);
    if (target) return target;
  }
  return behind(around) ?? withTabindex(around.filter(isThere).find((each) => each.matches(PLACES)) ?? root.querySelector<HTMLElement>('main'));
}

/** What follows the innermost part that is still on the page. */
function behind(around: readonly Element[]): HTMLElement | null {
  const part = around.find((each) => each.isConnected && each.parentElement && isThere(each.parentElement));
  if (!part || part.matches('main')) return null;
  for (let next = part.nextElementSibling; next; next = next.nextElementSibling) {
    const target = isThere(next) && (firstIn(next) ?? (next.matches(CONTROLS) ? next : null));
    if (target) return target;
  }
  return null;
}

function headOf(part: HTMLElement): HTMLElement | null {
  return withTabindex(part.querySelector<HTMLElement>('h2, h3'));
}

function firstIn(part: HTMLElement): HTMLElement | null {
  return [...part.querySelectorAll<HTMLElement>(CONTROLS)].find(isThere) ?? null;
}

function withTabindex(part: HTMLElement | null): HTMLElement | null {
  if (part && !part.hasAttribute('tabindex')) part.tabIndex = -1;
  return part;
}
