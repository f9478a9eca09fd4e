export const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="spinbutton"]';
/** Dialogs and menus. An opened attribute that covers the list calls itself a dialog too, but is a part of the page like any other. */
export const LAYERS = '[role="dialog"]:not([part~="detail"]), [role="alertdialog"], [role="menu"], [role="listbox"]';
const FOCUSABLE = 'a[href], button:not([disabled]), vaadin-button:not([disabled]), [tabindex]';

/** The elements an event passed, innermost first, shadow trees of the components included. */
export function pathOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

const SINGLE_KEYS = 'alongside.single-keys';

/** Whether single letters do something outside of fields; each browser remembers it. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(SINGLE_KEYS) !== 'off';
}

export function useSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(SINGLE_KEYS);
  else localStorage.setItem(SINGLE_KEYS, 'off');
}

/** True for a plain letter that nobody is typing: no modifier, no field, no dialog or menu around it. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (!singleKeysAreOn()) return false;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
  return !pathOf(event).some((element) => element.matches(FIELDS) || element.matches(LAYERS));
}

/** Focuses the first thing in a row that takes focus, else the row. */
export function focusIn(row: HTMLElement): void {
  const target = row.matches(FOCUSABLE) ? row : row.querySelector<HTMLElement>(FOCUSABLE);
  if (!target) row.tabIndex = -1;
  (target ?? row).focus();
  row.scrollIntoView?.({ block: 'nearest' });
}

export function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
