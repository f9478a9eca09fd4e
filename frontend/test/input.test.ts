import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchInput } from '../src/input';

const told = vi.fn();
let shell: HTMLElement;

/** What the browser says about how the page was loaded. */
const loadedBy = (type: string) => {
  performance.getEntriesByType = () => [{ type } as unknown as PerformanceEntry];
};

beforeEach(() => {
  vi.useFakeTimers();
  told.mockClear();
  shell = document.createElement('div');
  shell.addEventListener('person-input', told);
  loadedBy('reload');
});
afterEach(() => vi.useRealTimers());

it.each(['keydown', 'pointerdown', 'wheel', 'popstate'])('tells of %s', (type) => {
  watchInput(shell);
  expect(told).not.toHaveBeenCalled();
  dispatchEvent(new Event(type));
  expect(told).toHaveBeenCalledTimes(1);
});

it('tells at most once a minute', () => {
  watchInput(shell);
  for (let second = 0; second < 120; second++) {
    dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(1_000);
  }
  expect(told).toHaveBeenCalledTimes(2);
});

it('tells of a pointer that moves, not of a page that moves under it', () => {
  watchInput(shell);
  const move = (movementX: number) =>
    dispatchEvent(Object.assign(new MouseEvent('pointermove'), { movementX, movementY: 0 }));
  move(0);
  expect(told).not.toHaveBeenCalled();
  move(3);
  expect(told).toHaveBeenCalledTimes(1);
});

it('says nothing while nobody does anything', () => {
  watchInput(shell);
  vi.advanceTimersByTime(3_600_000);
  expect(told).not.toHaveBeenCalled();
});

it('takes a visit for an input, and a page that loads itself again for none', () => {
  watchInput(shell);
  expect(told).not.toHaveBeenCalled();
  loadedBy('navigate');
  watchInput(shell);
  expect(told).toHaveBeenCalledTimes(1);
});

it('tells one shell alone', () => {
  watchInput(document.createElement('div'));
  watchInput(shell);
  watchInput(shell);
  dispatchEvent(new Event('keydown'));
  expect(told).toHaveBeenCalledTimes(1);
});
