import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeSocket, Network, Talker } from './joint-text-network';
import { hasHalves, type Page, random, Server } from './joint-text-world';

const STEPS = 60;
/** A few always the same; `bin/typing-test` tries more. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
const TRIES = Number(process.env.TYPING_TRIES ?? 60);
const PIECES = ['a', ' ', '\n', 'word ', '😀', '👩‍👩‍👧', '🇺🇦', 'e\u0301', 'שלום', 'مرحبا', '\u200f', 'x\r\ny\r\n', 'lone\rend', '\ud83d', '\udc00z', '**b**', 'nul\0l'];

/** What may happen to the connections while people type. */
const STRIKES = ['cut', 'dead', 'restart'] as const;
/** What may happen to a question that arrived. */
const FATES = ['cut before the answer', 'unanswered', 'fine', 'fine', 'fine', 'fine', 'fine', 'fine'] as const;

class Storm {
  readonly met = new Map<string, number>();
  private over = false;

  constructor(
    readonly next: () => number,
    private readonly network: Network,
  ) {
    network.delay = () => (this.over ? 20 : 1 + this.below(this.below(8) === 0 ? 4_000 : 300));
    network.pokes = () => !this.over && this.next() < 0.3;
    const answer = network.answer;
    network.answer = (message, socket) => {
      const fate = this.meet(FATES);
      const fine = answer(message, socket);
      if (fate === 'cut before the answer') socket.cut();
      return fate === 'fine' ? fine : undefined;
    };
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  strike(): void {
    if (this.next() < 0.85) return;
    const strike = this.meet(STRIKES);
    const socket = this.network.live[this.below(this.network.live.length)] as FakeSocket | undefined;
    if (strike === 'cut') socket?.cut();
    if (strike === 'dead' && socket) socket.dead = true;
    if (strike === 'restart') this.restart();
  }

  end(): void {
    this.over = true;
    this.network.reachable = true;
  }

  private restart(): void {
    this.network.reachable = false;
    this.network.cutAll();
    setTimeout(() => (this.network.reachable = true), this.below(8_000));
  }

  private meet<T extends string>(all: readonly T[]): T | 'fine' {
    const met = this.over ? 'fine' : (all[this.below(all.length)] ?? 'fine');
    this.met.set(met, (this.met.get(met) ?? 0) + 1);
    return met;
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

  watch(page: Page, act: () => void): void {
    const before = page.text;
    act();
    for (const token of this.made) if (before.includes(token) && !page.text.includes(token)) this.touched.add(token);
  }
}

function step(storm: Storm, talker: Talker, tokens: Tokens): void {
  const length = talker.state.doc.length;
  const at = storm.below(length + 1);
  const choice = storm.next();
  if (choice < 0.35) talker.type(tokens.make(), at);
  else if (choice < 0.6) talker.edit(at, at, PIECES[storm.below(PIECES.length)] ?? '');
  else if (choice < 0.75) talker.edit(at, Math.min(length, at + storm.below(6)), '');
  else if (choice < 0.82) talker.edit(at, Math.min(length, at + storm.below(6)), PIECES[storm.below(PIECES.length)] ?? '');
  else if (choice < 0.95) talker.select(at, Math.min(length, at + storm.below(3)));
  else talker.undo();
}

async function run(seed: number) {
  const server = new Server('Start 😀\n\nשלום');
  const network = new Network(server);
  const talkers = Array.from({ length: 2 + (seed % 3) }, (_, at) => new Talker(`p${at}`));
  await vi.advanceTimersByTimeAsync(0);
  const storm = new Storm(random(seed), network);
  const tokens = new Tokens();
  for (let done = 0; done < STEPS; done++) {
    const talker = talkers[storm.below(talkers.length)] as Talker;
    tokens.watch(talker, () => step(storm, talker, tokens));
    storm.strike();
    await vi.advanceTimersByTimeAsync(storm.below(700));
  }
  storm.end();
  await vi.advanceTimersByTimeAsync(60_000);
  return { storm, server, tokens, talkers };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('in a storm that cuts, delays, silences and restarts', () => {
  const met = new Map<string, number>();

  it.each(Array.from({ length: TRIES }, (_, at) => at + 1))('everybody ends with the same text, nothing lost, nothing doubled (seed %i)', async (seed) => {
    const { storm, server, tokens, talkers } = await run(seed);
    const text = server.text.toString();
    for (const talker of talkers) {
      expect(talker.text).toBe(text);
      expect(talker.session.copy.hasUnsent).toBe(false);
      expect(talker.session.copy.version).toBe(server.version);
      expect([talker.lost, talker.sentences]).toEqual([[], []]);
      expect(talker.reaches.at(-1)).toBe('there');
    }
    expect(hasHalves(text)).toBe(false);
    expect(text).not.toMatch(/[\r\0]/);
    const kept = tokens.made.filter((token) => !tokens.touched.has(token));
    expect(kept.length).toBeGreaterThan(0);
    for (const token of kept) expect(text.split(token).length - 1, token).toBe(1);
    for (const one of talkers) expect(seen(one), 'carets').toEqual(talkers.filter((other) => other !== one && other.focused).map(place).sort());
    for (const talker of talkers) talker.conversation.close();
    for (const [fate, times] of storm.met) met.set(fate, (met.get(fate) ?? 0) + times);
  });

  it('met every kind of bad luck', () => {
    for (const fate of [...STRIKES, ...FATES]) expect(met.get(fate), fate).toBeGreaterThan(50);
  });
});

function seen({ others }: Talker): string[] {
  return others.map(({ person, anchor, head }) => `${person} ${anchor} ${head}`).sort();
}

function place({ person, state }: Talker): string {
  return `${person} ${state.selection.main.anchor} ${state.selection.main.head}`;
}
