import { FIELDS, focusIn, isShortcut, isShown, LAYERS, pathOf } from './focus';

const STANDINGS = ['GAP', 'MEETING', 'EXCEEDING', 'UNCLEAR'] as const;
const GO_WINDOW_MS = 1_500;
/** Where what is opened covers the list of all, which is inert then. */
const COVERING = 'vaadin-master-detail-layout[overlay][has-detail]';

/** A context menu of Vaadin, as far as needed: what it belongs to, and how it closes. */
interface Menu extends Element {
  listenOn?: Element;
  close?: () => void;
}

/** In an own standing, or its open menu, 1 to 4 choose: the element gets a `standing-key` event. */
export function standingByKey(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const standing = STANDINGS[Number(event.key) - 1];
    if (!standing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const path = pathOf(event);
    const menu = path.find((element): element is Menu => 'listenOn' in element);
    const within = menu?.listenOn ? menu.listenOn.closest('[data-standing]') : path.find((element) => element.matches('[data-standing]'));
    if (!within) return;
    event.preventDefault();
    menu?.close?.();
    within.dispatchEvent(new CustomEvent('standing-key', { bubbles: true, detail: { standing } }));
  }, { capture: true });
}

/**
 * `j` and `k` move the focus to the next and the previous row that is shown; on the way to a tab, of those that it brings.
 * Where an opened attribute covers the rows, they open the next and the previous one.
 */
export function moveBetweenRows(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if ((event.key !== 'j' && event.key !== 'k') || !isShortcut(event)) return;
    const tab = followed;
    if (!tab || root.activeElement !== tab || isThere(tab)) {
      if (move(root, event.key)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const arrival = new MutationObserver(() => {
      if (!isThere(tab)) return;
      arrival.disconnect();
      if (root.activeElement === tab) move(root, event.key);
    });
    arrival.observe(tab, { attributeFilter: ['aria-current'] });
  });
}

function move(root: Document, key: string): boolean {
  const covering = root.querySelector(COVERING);
  if (covering) return step(covering, key);
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].filter(isShown);
  const focused = rows.findIndex((row) => row.contains(root.activeElement));
  const at = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const next = key === 'j' ? rows[at + 1] : at < 0 ? rows.at(-1) : rows[at - 1];
  if (next) focusIn(next);
  return next !== undefined;
}

/** Presses what leads to a neighbour; the focus is on the title then, where one begins to read. */
function step(covering: Element, key: string): boolean {
  const control = covering.querySelector<HTMLElement>(`[data-step="${key === 'j' ? 'next' : 'previous'}"]:not([disabled])`);
  if (!control) return false;
  covering.querySelector<HTMLElement>('[slot="detail"] h2')?.focus();
  control.click();
  return true;
}

/** The tab that `g` and a letter led to last. */
let followed: HTMLElement | undefined;

function isThere(tab: HTMLElement): boolean {
  return tab.getAttribute('aria-current') === 'page';
}

/** `g` and then a letter follow the link `a[data-go="letter"]`, which has the focus then: what had it leaves the page. */
export function goByKey(root: Document): void {
  let pressedAt = -Infinity;
  root.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    const going = event.timeStamp - pressedAt <= GO_WINDOW_MS;
    pressedAt = event.key === 'g' && !going ? event.timeStamp : -Infinity;
    if (!going || !/^[a-z]$/.test(event.key)) return;
    const link = root.querySelector<HTMLElement>(`a[data-go="${event.key}"]`);
    if (!link) return;
    event.preventDefault();
    followed = link;
    link.focus();
    link.click();
  });
}

/** `?` asks the page around everything for the list of keys. */
export function keysByQuestionMark(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== '?' || !isShortcut(event)) return;
    event.preventDefault();
    root.querySelector('.shell')?.dispatchEvent(new CustomEvent('keys-wanted'));
  });
}

/** Outside of fields, Ctrl+Z presses the `[data-undo]` that was offered last. */
export function undoByKey(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey || event.repeat || event.defaultPrevented) return;
    if (pathOf(event).some((element) => element.matches(FIELDS) || element.matches(LAYERS))) return;
    const undo = [...root.querySelectorAll<HTMLElement>('[data-undo]')].at(-1);
    if (!undo) return;
    event.preventDefault();
    // It stands there until the server has answered.
    undo.removeAttribute('data-undo');
    undo.click();
  });
}
