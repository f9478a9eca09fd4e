import { FIELDS, LAYERS, pathOf } from '../focus';

const SCROLL_KEYS = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];

/** Calls `taken` when somebody scrolls by their own hand, types, or presses Escape, which then does nothing else outside of dialogs and menus. */
export function watchOwnWay(page: Document, taken: () => void): () => void {
  let pressed = false;
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (!isInLayer(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      taken();
    } else if (SCROLL_KEYS.includes(event.key) && !pathOf(event).some((element) => element.matches(FIELDS))) {
      taken();
    }
  };
  const press = () => {
    pressed = true;
  };
  const move = (event: PointerEvent) => {
    pressed &&= event.buttons > 0;
  };
  // A pulled scroll bar; what the page scrolls on its own is nobody's way.
  const scroll = () => {
    if (pressed) taken();
  };
  const listeners = { wheel: taken, touchmove: taken, input: taken, keydown: key, pointerdown: press, pointerup: move, pointermove: move, scroll };
  const all = Object.entries(listeners) as [string, EventListener][];
  all.forEach(([type, listener]) => page.addEventListener(type, listener, { capture: true, passive: type !== 'keydown' }));
  return () => all.forEach(([type, listener]) => page.removeEventListener(type, listener, { capture: true }));
}

export function isInLayer(event: Event): boolean {
  return pathOf(event).some((element) => element.matches(LAYERS));
}
