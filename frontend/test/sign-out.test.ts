import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unsentStore } from '../src/joint-text/unsent-store';
import { forgetUnsent, unsentTexts } from '../src/sign-out';

const TOMAS = '019ab0c1-0000-7000-8000-000000000001';
const MIRA = '019ab0c1-0000-7000-8000-000000000002';
let clients = 0;

/** What an editor leaves that was closed before it could send. */
async function left(queue: string): Promise<string> {
  const clientId = `client-${++clients}`;
  await unsentStore.put({ queue, clientId, base: 3, content: 'Hello', updates: [{ clientId, sequence: 1, changes: [5, [0, '!']] }] });
  return clientId;
}

beforeEach(() => unsentStore.clear());
afterEach(() => vi.unstubAllGlobals());

it('counts the texts of a person, not their editors, and nobody else’s', async () => {
  expect(await unsentTexts(TOMAS, 0)).toBe(0);
  await left(`${TOMAS} READING scope`);
  await left(`${TOMAS} READING scope`);
  await left(`${TOMAS} INTENTION`);
  await left(`${MIRA} READING scope`);
  expect(await unsentTexts(TOMAS, 0)).toBe(2);
});

it('gives what is on its way a moment to arrive', async () => {
  const sending = await left(`${TOMAS} READING scope`);
  const counted = unsentTexts(TOMAS, 60_000);
  await unsentStore.remove(sending);
  expect(await counted).toBe(0);
});

it('forgets those of the person alone', async () => {
  await left(`${TOMAS} READING scope`);
  await left(`${TOMAS} INTENTION`);
  await left(`${MIRA} READING scope`);
  await forgetUnsent(TOMAS);
  expect(await unsentTexts(TOMAS, 0)).toBe(0);
  expect(await unsentTexts(MIRA, 0)).toBe(1);
});

it('is silent where the browser keeps nothing', async () => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', undefined);
  const fresh = await import('../src/sign-out');
  expect(await fresh.unsentTexts(TOMAS, 0)).toBe(0);
  await expect(fresh.forgetUnsent(TOMAS)).resolves.toBeUndefined();
});

it('waits for no browser that never answers', async () => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const fresh = await import('../src/sign-out');
  const both = Promise.all([fresh.unsentTexts(TOMAS), fresh.forgetUnsent(TOMAS)]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await both).toEqual([0, undefined]);
  vi.useRealTimers();
});
