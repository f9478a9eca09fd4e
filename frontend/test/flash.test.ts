import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flash } from '../src/flash';

let cell: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div class="cell-standing" id="cell"><button>Gap</button></div>';
  cell = document.getElementById('cell') as HTMLElement;
});

afterEach(() => vi.useRealTimers());

it('flashes for 1.2 s and keeps the edge for a minute', () => {
  flash(cell, 'partner');
  expect([...cell.classList]).toEqual(['cell-standing', 'changed', 'by-partner', 'al-flash']);
  vi.advanceTimersByTime(1_200);
  expect([...cell.classList]).toEqual(['cell-standing', 'changed', 'by-partner']);
  vi.advanceTimersByTime(58_800);
  expect([...cell.classList]).toEqual(['cell-standing']);
});

it('ends when something in it is focused', () => {
  flash(cell, 'owner');
  expect(cell.classList.contains('by-owner')).toBe(true);
  cell.querySelector('button')?.focus();
  expect([...cell.classList]).toEqual(['cell-standing']);
});

it('starts anew with a second change, in the colour of whoever made it', () => {
  flash(cell, 'partner');
  vi.advanceTimersByTime(59_000);
  flash(cell, 'owner');
  vi.advanceTimersByTime(2_000);
  expect([...cell.classList]).toEqual(['cell-standing', 'changed', 'by-owner']);
  vi.advanceTimersByTime(58_000);
  expect([...cell.classList]).toEqual(['cell-standing']);
});
