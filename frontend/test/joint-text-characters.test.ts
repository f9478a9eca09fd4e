import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_CHARACTERS } from '../src/joint-text/characters';
import { Client, Server } from './joint-text-world';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('characters', () => {
  it('end lines in one way, however they are pasted', async () => {
    const server = new Server();
    const client = new Client('a', server.transport());
    client.type('a\r\nb\rc\n');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.updates.map(({ changes }) => changes)).toEqual([[[0, 'a', 'b', 'c', '']]]);
    expect(server.text.toString()).toBe('a\nb\nc\n');
  });

  it.each([
    ['a\ud83d', 'a'],
    ['\ude00b', 'b'],
    ['a\ude00\ud83db', 'ab'],
    ['a\0b', 'ab'],
    ['😀👩‍👩‍👧', '😀👩‍👩‍👧'],
  ])('that are halves are dropped (%j)', (typed, kept) => {
    const client = new Client('a', new Server().transport());
    client.type(typed);
    expect(client.text).toBe(kept);
  });

  it('are never cut in two', () => {
    const client = new Client('a', new Server().transport(), 0, '😀😀');
    client.edit(1, 1, 'x');
    expect(client.text).toBe('x😀😀');
    client.edit(2, 4, '');
    expect(client.text).toBe('x');
  });

  it('are no more than fit, and fewer is always possible', () => {
    const client = new Client('a', new Server().transport(), 0, 'x'.repeat(MOST_CHARACTERS));
    client.type('y');
    expect(client.text).toHaveLength(MOST_CHARACTERS);
    expect(client.refusedInputs).toBe(1);
    client.edit(0, 2, 'z');
    expect(client.text).toHaveLength(MOST_CHARACTERS - 1);
    expect(client.refusedInputs).toBe(1);
  });
});
