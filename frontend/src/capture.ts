/** The same line twice within this time is a key held too long. */
const TWICE_MS = 3_000;

/** A text field with `data-capture`; what was handed over stays in it until it is known to be saved. */
export interface CaptureField extends HTMLElement {
  value: string;
  inputElement: HTMLInputElement;
}

interface Handed {
  text: string;
  typed: string;
  at: number;
}

const handed = new WeakMap<CaptureField, Handed>();

/** A field with `data-capture` hands over its line at Enter, and a list as soon as it is pasted into it. */
export function captureLines(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const field = fieldOf(event.target);
    if (!field || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    hand(field, field.value);
  });
  root.addEventListener('paste', (event) => {
    const field = fieldOf(event.target);
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!field || !/\S\s*[\r\n]\s*\S/.test(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = field.inputElement;
    const before = field.value.slice(0, selectionStart ?? field.value.length);
    hand(field, before + pasted + field.value.slice(selectionEnd ?? field.value.length));
  });
}

/** What was handed over is saved: only what was typed since stays in the field. */
export function captured(field: CaptureField): void {
  const typed = handed.get(field)?.typed;
  handed.delete(field);
  if (typed === undefined || !field.value.startsWith(typed)) return;
  field.value = field.value.slice(typed.length).trimStart();
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

function hand(field: CaptureField, text: string): void {
  const last = handed.get(field);
  const isTwice = last?.text === text && Date.now() - last.at < TWICE_MS;
  if (isTwice || text.trim() === '') return;
  handed.set(field, { text, typed: field.value, at: Date.now() });
  field.dispatchEvent(new CustomEvent('captured', { detail: text }));
}

function fieldOf(target: EventTarget | null): CaptureField | null {
  return target instanceof Element ? target.closest<CaptureField>('[data-capture]') : null;
}
