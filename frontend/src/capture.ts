/** A text field with `data-capture`; what was handed over stays in it until it is known to be saved. */
export interface CaptureField extends HTMLElement {
  value: string;
  inputElement: HTMLInputElement;
}

/** What was handed over of a field's text and is not answered yet, or was refused before one that is not. */
interface OnItsWay {
  typed: string;
  refused: boolean;
}

const onTheirWay = new WeakMap<CaptureField, OnItsWay[]>();

/** A field with `data-capture` hands over its line at Enter, and a list as soon as it is pasted into it. */
export function captureLines(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const field = fieldOf(event.target);
    if (!field || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.repeat) return;
    const typed = field.value.slice(handedOver(field));
    hand(field, typed, typed);
  });
  root.addEventListener('paste', (event) => {
    const field = fieldOf(event.target);
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!field || !/\S\s*[\r\n]\s*\S/.test(pasted)) return;
    event.preventDefault();
    const from = handedOver(field);
    const { selectionStart, selectionEnd } = field.inputElement;
    const before = field.value.slice(from, Math.max(from, selectionStart ?? field.value.length));
    const behind = field.value.slice(Math.max(from, selectionEnd ?? field.value.length));
    hand(field, before + pasted + behind, field.value.slice(from));
  });
}

/** The first of what is on its way is saved: only what was typed besides stays in the field. */
export function captured(field: CaptureField): void {
  const all = onTheirWay.get(field) ?? [];
  const saved = all.find((each) => !each.refused);
  if (!saved) return;
  const from = length(all.slice(0, all.indexOf(saved)));
  const stands = field.value.slice(from).startsWith(saved.typed);
  answered(field, all.filter((each) => each !== saved));
  if (!stands) return;
  const behind = field.value.slice(from + saved.typed.length);
  field.value = field.value.slice(0, from) + (from === 0 ? behind.trimStart() : behind);
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

/** The first of what is on its way was refused: it stays in the field and can be handed over again. */
export function notCaptured(field: CaptureField): void {
  const all = onTheirWay.get(field) ?? [];
  const refused = all.find((each) => !each.refused);
  answered(field, all.map((each) => (each === refused ? { ...each, refused: true } : each)));
}

/** Once nothing is on its way any more, all that stands in the field can be handed over. */
function answered(field: CaptureField, all: OnItsWay[]): void {
  if (all.some((each) => !each.refused)) onTheirWay.set(field, all);
  else onTheirWay.delete(field);
}

function hand(field: CaptureField, text: string, typed: string): void {
  if (text.trim() === '') return;
  onTheirWay.set(field, [...(onTheirWay.get(field) ?? []), { typed, refused: false }]);
  field.dispatchEvent(new CustomEvent('captured', { detail: text }));
}

/** How much of the field's text was handed over; nothing counts that was changed since. */
function handedOver(field: CaptureField): number {
  const all = onTheirWay.get(field) ?? [];
  const text = all.map((each) => each.typed).join('');
  if (field.value.startsWith(text)) return text.length;
  onTheirWay.delete(field);
  return 0;
}

function length(all: OnItsWay[]): number {
  return all.reduce((sum, each) => sum + each.typed.length, 0);
}

function fieldOf(target: EventTarget | null): CaptureField | null {
  return target instanceof Element ? target.closest<CaptureField>('[data-capture]') : null;
}
