import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Update } from '../src/joint-text/transport';
import { Client, Server, Wire } from './joint-text-world';

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is typed', () => {
  it('is pushed at once, and what follows waits for the answer', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    client.type('x');
    client.type('y');
    client.type('z');
    expect(client.text).toBe('xyz');
    expect(wire.asked).toHaveLength(1);
    expect(wire.last).toMatchObject({ base: 0, updates: [{ clientId: 'a', sequence: 0, changes: [[0, 'x']] }] });
    wire.last.answer({ accepted: true, version: 1 });
    await settle();
    expect(wire.asked).toHaveLength(2);
    expect(wire.last).toMatchObject({ base: 1, updates: [{ sequence: 1, changes: [1, [0, 'y']] }, { sequence: 2 }] });
  });

  it('is said to be saved', async () => {
    const client = new Client('a', new Server().transport());
    client.type('x');
    await settle();
    expect(client.standings).toEqual(['saved']);
  });

  it('is said not to be saved when the answer takes long, and saved when it comes', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    client.type('x');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(client.standings).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(client.standings).toEqual(['waiting']);
    wire.last.answer({ accepted: true, version: 1 });
    await settle();
    expect(client.standings).toEqual(['waiting', 'saved']);
  });

  it('keeps its number when the answer is lost, and isn’t doubled when it had arrived', async () => {
    const server = new Server();
    const pushed: (readonly Update[])[] = [];
    const client = new Client('a', {
      pull: async (base) => server.pull(base),
      push: async (base, updates) => {
        pushed.push(updates);
        const answer = server.push(base, updates);
        if (pushed.length === 1) throw new Error('the answer got lost');
        return answer;
      },
    });
    client.type('x');
    await settle();
    expect(client.standings).toEqual(['waiting']);
    client.type('y');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(pushed.map((updates) => updates.map(({ sequence }) => sequence))).toEqual([[0], [0, 1], [1]]);
    expect(server.text.toString()).toBe('xy');
    expect(client.standings).toEqual(['waiting', 'saved']);
  });

  it('is tried again ever more rarely, and at once when the connection is back', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    const asked: number[] = [];
    client.type('x');
    for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      wire.last.fail();
      await vi.advanceTimersByTimeAsync(wait - 1);
      asked.push(wire.asked.length);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7]);
    wire.last.fail();
    await settle();
    client.session.goOn();
    expect(wire.asked).toHaveLength(9);
  });

  it('is rebased when somebody was faster', async () => {
    const server = new Server('ab');
    const client = new Client('a', server.transport(), 0, 'ab');
    server.type('1', 0);
    client.type('2', 2);
    await settle();
    expect(client.text).toBe('1ab2');
    expect(server.text.toString()).toBe('1ab2');
  });

  it('is pushed in parts the server can take', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    for (let at = 0; at < 150; at++) client.type('x');
    wire.last.answer({ accepted: true, version: 1 });
    await settle();
    expect(wire.last.updates).toHaveLength(100);
    wire.last.answer({ accepted: true, version: 101 });
    await settle();
    expect(wire.last.updates).toHaveLength(49);
  });
});
