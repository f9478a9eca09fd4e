import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { readOutNews } from '../src/news';

const region = () => document.querySelector('[data-came-in]') as HTMLElement;
const said = () => region().textContent;

/** What the server sets at once; what it reads out comes a moment later. */
async function arrives(count: number, newest: string, by = 'Mira'): Promise<void> {
  region().dataset['by'] = by;
  region().dataset['newest'] = newest;
  region().dataset['cameIn'] = String(Number(region().dataset['cameIn']) + count);
  await Promise.resolve();
}

function board(attributes = 'data-came-in="0"'): void {
  document.body.innerHTML = `<main><footer>Mira did much before</footer><span class="sr" aria-live="polite" ${attributes}></span></main>`;
}

beforeAll(() => readOutNews(document));

beforeEach(() => {
  vi.useFakeTimers();
  board();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('says the first change at once, in the words of the board, and does not leave it standing', async () => {
  await arrives(1, 'Mira agreed to the goal “One order path”');
  expect(said()).toBe('Mira agreed to the goal “One order path”');
  vi.advanceTimersByTime(5_000);
  expect(said()).toBe('');
});

it('sums up in one message what comes within 5 s', async () => {
  await arrives(1, 'Mira showed their view');
  await arrives(1, 'Mira commented on Impact');
  vi.advanceTimersByTime(4_000);
  await arrives(2, 'Mira commented on Craft');
  expect(said()).toBe('Mira showed their view');
  vi.advanceTimersByTime(1_000);
  expect(said()).toBe('3 changes by Mira');
  await arrives(1, 'Mira commented on Scope');
  vi.advanceTimersByTime(4_999);
  expect(said()).toBe('3 changes by Mira');
  vi.advanceTimersByTime(1);
  expect(said()).toBe('Mira commented on Scope');
});

it('sums up at once what comes at once', async () => {
  await arrives(2, 'Mira commented on Impact');
  expect(said()).toBe('2 changes by Mira');
});

it('says what comes after the quiet at once again', async () => {
  await arrives(1, 'Mira showed their view');
  vi.advanceTimersByTime(6_000);
  await arrives(1, 'Mira commented on Impact');
  expect(said()).toBe('Mira commented on Impact');
});

it('says nothing of what was there when the board was opened or drawn again', async () => {
  document.body.innerHTML = '<main><span></span></main>';
  const opened = document.querySelector('span') as HTMLElement;
  Object.assign(opened.dataset, { by: 'Mira', newest: 'Mira showed their view', cameIn: '7' });
  await Promise.resolve();
  expect(said()).toBe('');
});

it('goes on in a board that was drawn again', async () => {
  await arrives(1, 'Mira showed their view');
  await arrives(1, 'Mira commented on Impact');
  board('data-came-in="2" data-by="Mira" data-newest="Mira commented on Impact"');
  await arrives(1, 'Mira commented on Craft');
  vi.advanceTimersByTime(5_000);
  expect(said()).toBe('2 changes by Mira');
});

it('says nothing of one board on another', async () => {
  await arrives(1, 'Mira showed their view');
  await arrives(1, 'Mira commented on Impact');
  board();
  await arrives(1, 'Noor added the win “Second event bus stopped”', 'Noor');
  vi.advanceTimersByTime(5_000);
  expect(said()).toBe('Noor added the win “Second event bus stopped”');
});

it('says nothing of a board that was left', async () => {
  await arrives(1, 'Mira showed their view');
  await arrives(1, 'Mira commented on Impact');
  board();
  vi.advanceTimersByTime(5_000);
  expect(said()).toBe('');
  document.body.replaceChildren();
  expect(() => vi.runAllTimers()).not.toThrow();
});

it('takes names and titles for text', async () => {
  await arrives(1, 'Mira added the win “<img src=x>”');
  await arrives(2, '', '<img src=x>');
  expect(said()).toBe('Mira added the win “<img src=x>”');
  vi.advanceTimersByTime(5_000);
  expect(said()).toBe('2 changes by <img src=x>');
  expect(document.querySelector('img')).toBeNull();
});
