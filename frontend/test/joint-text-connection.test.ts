import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Network, Talker } from './joint-text-network';
import { Server } from './joint-text-world';

let server: Server;
let network: Network;
let tomas: Talker;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server('Hello');
  network = new Network(server);
  tomas = new Talker('tomas');
  await settle();
});

afterEach(() => {
  tomas.conversation.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a connection', () => {
  it('begins with the whole text, and brings what others type', async () => {
    expect(network.pulls).toEqual([-1]);
    expect(tomas.text).toBe('Hello');
    expect(network.last.url.href).toBe('ws://localhost:3000/joint-text?as=tomas');
    server.type('Oh. ');
    await settle();
    expect(tomas.text).toBe('Oh. Hello');
  });

  it('has an editor’s own id, on pages without `randomUUID` too', async () => {
    const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    vi.stubGlobal('crypto', insecure);
    const mira = new Talker('mira');
    await settle();
    const ids = [tomas, mira].map((talker) => talker.session.copy.clientId);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).toMatch(/^[0-9a-f]{32}$/);
    mira.conversation.close();
  });

  it('that is cut between push and answer is made again, and what was pushed counts once', async () => {
    network.answer = (message) => {
      const answer = 'push' in message ? server.push(message.push.base, message.push.updates) : server.pull(-1);
      network.last.cut();
      return answer;
    };
    tomas.type('!');
    await settle();
    expect(server.text.toString()).toBe('Hello!');
    expect(tomas.session.copy.hasUnsent).toBe(true);
    network.answer = (message) => ('push' in message ? server.push(message.push.base, message.push.updates) : server.pull(0));
    tomas.type('?');
    await vi.advanceTimersByTimeAsync(250);
    expect(network.pushes).toEqual([[0], [0, 1], [1]]);
    expect(server.text.toString()).toBe('Hello!?');
    expect(tomas.text).toBe('Hello!?');
    expect(tomas.standings).toEqual(['waiting', 'saved']);
  });

  it('brings after a break what others typed meanwhile, though nothing is unsent', async () => {
    network.last.cut();
    server.type('Oh. ');
    await vi.advanceTimersByTimeAsync(250);
    expect(network.pulls).toEqual([-1, 0]);
    expect(tomas.text).toBe('Oh. Hello');
  });

  it('is tried again at once, then ever more rarely, and at once when the browser is online', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    network.reachable = false;
    network.last.cut();
    const tries: number[] = [];
    for (const wait of [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      tries.push(network.sockets.length);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    network.reachable = true;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(network.live).toHaveLength(1);
    network.last.cut();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(network.live).toHaveLength(1);
  });

  it('is given up when it says nothing for ten seconds after it was asked', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    expect(network.arrivals.filter((message) => 'alive' in message)).toHaveLength(2);
    expect(network.sockets).toHaveLength(1);
    network.last.dead = true;
    await vi.advanceTimersByTimeAsync(24_999);
    expect(network.sockets).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 250);
    expect(network.sockets).toHaveLength(2);
    expect(network.live).toHaveLength(1);
  });

  it('is given up when an answer is late, even if other things are told', async () => {
    network.answer = () => undefined;
    tomas.type('!');
    for (let second = 0; second < 9; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      network.last.tell({ alive: true });
    }
    expect(network.sockets).toHaveLength(1);
    network.answer = (message) => ('push' in message ? server.push(message.push.base, message.push.updates) : undefined);
    await vi.advanceTimersByTimeAsync(1_250);
    expect(network.sockets).toHaveLength(2);
    expect(server.text.toString()).toBe('Hello!');
    expect(tomas.standings).toEqual(['waiting', 'saved']);
  });

  it('that can’t be opened within ten seconds is tried anew', async () => {
    network.delay = () => 60_000;
    network.last.cut();
    await vi.advanceTimersByTimeAsync(250);
    network.delay = () => 0;
    await vi.advanceTimersByTimeAsync(10_500);
    expect(network.sockets).toHaveLength(3);
    expect(network.live).toHaveLength(1);
  });

  it('says nothing of a short break, and then that it is gone until it is back', async () => {
    expect(tomas.reaches).toEqual(['there']);
    network.last.cut();
    await vi.advanceTimersByTimeAsync(500);
    expect(tomas.reaches).toEqual(['there', 'there']);
    network.reachable = false;
    network.last.cut();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tomas.reaches.slice(2)).toEqual(['away']);
    network.reachable = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tomas.reaches.slice(2)).toEqual(['away', 'there']);
  });
});

describe('a refusal', () => {
  const SENTENCE = 'This text can only be read by you';

  it('ends it for good and keeps what was typed', async () => {
    network.answer = () => undefined;
    tomas.type('!');
    network.last.tell({ refused: SENTENCE });
    await settle();
    expect([tomas.standings, tomas.sentences, tomas.lost]).toEqual([['ended'], [SENTENCE], ['!']]);
    await vi.advanceTimersByTimeAsync(60_000);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(network.sockets).toHaveLength(1);
    expect(network.live).toHaveLength(0);
  });

  it('may be the answer to the very first question', async () => {
    network.answer = () => ({ accepted: false, version: 0, updates: [], refused: SENTENCE });
    const mira = new Talker('mira');
    await settle();
    expect([mira.standings, mira.sentences]).toEqual([['ended'], [SENTENCE]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.sockets).toHaveLength(2);
  });
});
