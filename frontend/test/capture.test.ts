import { beforeEach, expect, it } from 'vitest';
import { captureLines, captured, notCaptured, type CaptureField } from '../src/capture';

captureLines(document);

let field: CaptureField;
let taken: string[];

beforeEach(() => {
  document.body.innerHTML = '<div data-capture><input></div>';
  field = document.querySelector('[data-capture]') as CaptureField;
  const input = field.querySelector('input') as HTMLInputElement;
  Object.defineProperty(field, 'inputElement', { value: input });
  Object.defineProperty(field, 'value', { get: () => input.value, set: (text: string) => (input.value = text) });
  taken = [];
  field.addEventListener('captured', (event) => taken.push((event as CustomEvent<string>).detail));
});

it('hands over a line at Enter and keeps it until it is saved', () => {
  type('Decisions in 5 days');
  press('Enter');
  expect(taken).toEqual(['Decisions in 5 days']);
  expect(field.value).toBe('Decisions in 5 days');

  captured(field);
  expect(field.value).toBe('');
});

it('keeps what was typed while the line was saved', () => {
  type('One');
  press('Enter');
  type('One Two');
  captured(field);
  expect(field.value).toBe('Two');
});

it('leaves the field alone when nothing of what was handed over stands in it', () => {
  type('One');
  press('Enter');
  type('Another');
  captured(field);
  expect(field.value).toBe('Another');
});

it('hands over a line once, however long the key is held', () => {
  type('One');
  press('Enter');
  press('Enter');
  expect(taken).toEqual(['One']);
});

it('hands over only what follows the line that is still on its way', () => {
  type('One');
  press('Enter');
  type('OneTwo');
  press('Enter');
  type('OneTwoThree');
  expect(taken).toEqual(['One', 'Two']);

  captured(field);
  expect(field.value).toBe('TwoThree');
  captured(field);
  expect(field.value).toBe('Three');
  press('Enter');
  expect(taken).toEqual(['One', 'Two', 'Three']);
});

it('hands over a refused line again, and all of what stands there once nothing is on its way', () => {
  type('One');
  press('Enter');
  notCaptured(field);
  expect(field.value).toBe('One');
  press('Enter');
  expect(taken).toEqual(['One', 'One']);

  type('OneTwo');
  press('Enter');
  notCaptured(field);
  captured(field);
  expect(field.value).toBe('One');
  type('One more');
  press('Enter');
  expect(taken).toEqual(['One', 'One', 'Two', 'One more']);
});

it('hands over a pasted list without the line that is on its way', () => {
  type('One');
  press('Enter');
  field.inputElement.setSelectionRange(3, 3);
  paste('- Two\n- Three');
  expect(taken).toEqual(['One', '- Two\n- Three']);
});

it('hands over nothing for an empty line, another key, or a key of an input method', () => {
  press('Enter');
  type('One');
  press('Tab');
  press('Enter', true);
  expect(taken).toEqual([]);
});

it('hands over a pasted list at once, with what stands around it, and no line alone', () => {
  type('First: last');
  field.inputElement.setSelectionRange(7, 7);
  expect(paste('one\r\ntwo ')).toBe(false);
  expect(taken).toEqual(['First: one\r\ntwo last']);
  expect(field.value).toBe('First: last');

  expect(paste('a line alone\n')).toBe(true);
  expect(taken).toHaveLength(1);
});

function type(text: string): void {
  field.inputElement.value = text;
}

function press(key: string, isComposing = false): void {
  field.inputElement.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true }));
}

/** Whether the browser goes on and pastes. */
function paste(text: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
  return field.inputElement.dispatchEvent(event);
}
