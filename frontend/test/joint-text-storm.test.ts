import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Transport, Update } from '../src/joint-text/transport';
import { Client, hasHalves, random, Server } from './joint-text-world';

const STEPS = 60;
const PIECES = ['a', ' ', '\n', 'word ', '😀', '👩‍👩‍👧', '🇺🇦', 'e\u0301', 'שלום', 'مرحبا', '\u200f', 'x\r\ny\r\n', 'lone\rend', '\ud83d', '\udc00z', '**b**', 'nul\0l'];

/** Everything that may happen to a question and its answer, or to a change that the server pushes. */
const FATES = ['fine', 'fine', 'slow', 'late', 'lost', 'unanswered', 'refused-to-connect', 'repeated'] as const;

class Storm {
  over = false;
  readonly met = new Map<string, number>();

  constructor(readonly next: () => number) {}

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  transportTo(server: Server): Transport {
    return {
      push: (base, updates) => this.carry(() => server.push(base, updates)),
      pull: (base) => this.carry(() => server.pull(base)),
    };
  }

  deliver(act: () => void): void {
    const fate = this.fate();
    if (fate === 'lost' || fate === 'unanswered') return;
    if (fate === 'repeated') act();
    if (fate === 'fine') act();
    else setTimeout(act, this.below(20_000));
  }

  private fate(): (typeof FATES)[number] {
    const fate = this.over ? 'fine' : FATES[this.below(FATES.length)] ?? 'fine';
    this.met.set(fate, (this.met.get(fate) ?? 0) + 1);
    return fate;
  }

  private carry(ask: () => Answer): Promise<Answer> {
    const fate = this.fate();
    const [there, back] = [this.below(400), this.below(400)];
    return new Promise((resolve, reject) => {
      if (fate === 'lost') return;
      if (fate === 'refused-to-connect') return reject(new Error('no connection'));
      const arrive = () => {
        const answer = JSON.parse(JSON.stringify(ask())) as Answer;
        if (fate === 'repeated') ask();
        if (fate !== 'unanswered') setTimeout(() => resolve(answer), fate === 'slow' ? back * 10 : back);
      };
      // A late question arrives long after its editor gave up waiting for the answer.
      setTimeout(arrive, fate === 'late' ? 20_000 + there * 20 : there);
    });
  }
}

/** What was typed under a name of its own, and whether anybody took it apart. */
class Tokens {
  readonly made: string[] = [];
  readonly touched = new Set<string>();

  make(): string {
    // No character twice, so that no deletion can make one token look like another.
    const token = String.fromCharCode(...[0, 1, 2].map((at) => 0x4e00 + 3 * this.made.length + at));
    this.made.push(token);
    return token;
  }

  watch(client: Client, act: () => void): void {
    const before = client.text;
    act();
    for (const token of this.made) if (before.includes(token) && !client.text.includes(token)) this.touched.add(token);
  }
}

function step(storm: Storm, client: Client, tokens: Tokens): void {
  const length = client.state.doc.length;
  const at = storm.below(length + 1);
  const choice = storm.next();
  if (choice < 0.4) client.type(tokens.make(), at);
  else if (choice < 0.7) client.edit(at, at, PIECES[storm.below(PIECES.length)] ?? '');
  else if (choice < 0.85) client.edit(at, Math.min(length, at + storm.below(6)), '');
  else if (choice < 0.93) client.edit(at, Math.min(length, at + storm.below(6)), PIECES[storm.below(PIECES.length)] ?? '');
  else client.undo();
}

async function run(seed: number) {
  const storm = new Storm(random(seed));
  const server = new Server('Start 😀\n\nשלום');
  const tokens = new Tokens();
  const clients = Array.from({ length: 2 + storm.below(3) }, (_, at) => new Client(`c${at}`, storm.transportTo(server), 0, server.text.toString()));
  for (const client of clients) server.listeners.push((from, updates: readonly Update[]) => storm.deliver(() => client.session.receive(from, updates)));
  for (let done = 0; done < STEPS; done++) {
    const client = clients[storm.below(clients.length)] as Client;
    tokens.watch(client, () => step(storm, client, tokens));
    await vi.advanceTimersByTimeAsync(storm.below(700));
  }
  storm.over = true;
  await vi.advanceTimersByTimeAsync(120_000);
  for (const client of clients) client.session.serverVersion(server.version);
  await vi.advanceTimersByTimeAsync(60_000);
  return { storm, server, tokens, clients };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('in a storm that loses, delays, repeats and reorders', () => {
  const met = new Map<string, number>();

  it.each(Array.from({ length: 60 }, (_, at) => at + 1))('everybody ends with the same text, nothing lost, nothing doubled (seed %i)', async (seed) => {
    const { storm, server, tokens, clients } = await run(seed);
    const text = server.text.toString();
    for (const client of clients) {
      expect(client.text).toBe(text);
      expect(client.session.copy.hasUnsent).toBe(false);
      expect(client.session.copy.version).toBe(server.version);
      expect(client.lost).toEqual([]);
    }
    expect(hasHalves(text)).toBe(false);
    expect(text).not.toMatch(/[\r\0]/);
    const kept = tokens.made.filter((token) => !tokens.touched.has(token));
    expect(kept.length).toBeGreaterThan(0);
    for (const token of kept) expect(text.split(token).length - 1, token).toBe(1);
    for (const [fate, times] of storm.met) met.set(fate, (met.get(fate) ?? 0) + times);
  });

  it('met every kind of bad luck', () => {
    for (const fate of FATES) expect(met.get(fate), fate).toBeGreaterThan(50);
  });
});
