import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { moveBetweenCells } from '../src/cells';

beforeAll(() => moveBetweenCells(document));

beforeEach(() => {
  document.body.innerHTML = `<table data-cells>
    <tr><th></th><th>Senior</th><th>Staff</th><th>Principal</th></tr>
    <tr><th>Judgement</th><td tabindex="0">a1</td><td tabindex="0">a2</td><td tabindex="0">a3</td></tr>
    <tr class="theme"><th colspan="4">Influence</th></tr>
    <tr><th>Impact</th><td tabindex="0">b1</td><td tabindex="0">b2 <button>Edit</button></td><td tabindex="0">b3</td></tr></table>`;
});

function cell(text: string): HTMLTableCellElement {
  const found = [...document.querySelectorAll('td')].find((td) => td.textContent?.startsWith(text));
  if (!found) throw new Error(`no cell ${text}`);
  return found;
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

it.each([
  ['a1', 'ArrowRight', 'a2'],
  ['a2', 'ArrowLeft', 'a1'],
  ['a2', 'ArrowDown', 'b2'],
  ['b2', 'ArrowUp', 'a2'],
  ['a2', 'Home', 'a1'],
  ['a2', 'End', 'a3'],
  ['a1', 'ArrowLeft', 'a1'],
  ['a1', 'ArrowUp', 'a1'],
  ['b3', 'ArrowDown', 'b3'],
])('from %s by %s to %s', (from, key, to) => {
  cell(from).focus();
  press(key);
  expect(document.activeElement).toBe(cell(to));
});

it('keeps one cell in the tab order once one was focused', () => {
  cell('a2').focus();
  press('ArrowDown');
  const stops = [...document.querySelectorAll('td')].filter((td) => td.tabIndex === 0);
  expect(stops).toEqual([cell('b2')]);
});

it('clicks the cell on Enter', () => {
  const clicked = vi.fn();
  cell('a3').addEventListener('click', clicked);
  cell('a3').focus();
  press('Enter');
  expect(clicked).toHaveBeenCalledOnce();
});

it('leaves the keys to a control inside a cell', () => {
  const clicked = vi.fn();
  cell('b2').addEventListener('click', clicked);
  document.querySelector('button')?.focus();
  press('Enter');
  press('ArrowLeft');
  expect(clicked).not.toHaveBeenCalled();
  expect(document.activeElement?.tagName).toBe('BUTTON');
});
