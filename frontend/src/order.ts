import { FIELDS, pathOf } from './focus';

const MOVES: Record<string, string> = { ArrowUp: 'move-up', ArrowDown: 'move-down' };

/** Alt with an arrow moves the row that has the focus: it gets a `move-up` or `move-down` event. Fields keep the keys. */
export function moveRowByKey(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    if (!move || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const path = pathOf(event);
    const row = path.find((element) => element.matches('[data-moves]'));
    if (!row || path.some((element) => element.matches(FIELDS))) return;
    event.preventDefault();
    row.dispatchEvent(new CustomEvent(move));
  });
}

/** Whoever is in a row stays in it when the row is moved in its list, also while they type. */
export function stayInMovedRow(root: Document): void {
  let within: HTMLElement | null = null;
  root.addEventListener('focusin', (event) => {
    within = event.target instanceof HTMLElement && event.target.closest('[data-row]') ? event.target : null;
  });
  // Whoever presses somewhere else has left; a row that is moved takes the focus away without a press.
  root.addEventListener('pointerdown', (event) => {
    if (!pathOf(event).some((element) => element === within)) within = null;
  }, { capture: true });
  new MutationObserver((changes) => {
    const kept = within;
    if (!kept?.isConnected || root.activeElement !== root.body) return;
    const moved = changes.some((change) => [...change.removedNodes].some((node) => node.contains(kept)));
    if (moved) kept.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
