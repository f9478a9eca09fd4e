import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client, Server, Wire } from './joint-text-world';

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what the others type', () => {
  it('is shown and never written back', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    const server = new Server();
    client.session.receive(0, [server.type('hello')]);
    await settle();
    expect(client.text).toBe('hello');
    expect(wire.asked).toEqual([]);
    expect(client.standings).toEqual([]);
  });

  it('counts once, however often and in whatever shape it arrives', () => {
    const server = new Server();
    const updates = [server.type('a'), server.type('b')];
    const client = new Client('a', server.transport());
    client.session.receive(0, updates.slice(0, 1));
    client.session.receive(0, updates.map((update) => ({ ...update, changes: JSON.stringify(update.changes) })));
    client.session.receive(1, updates.slice(1));
    expect(client.text).toBe('ba');
    expect(client.session.copy.version).toBe(2);
  });

  it('is fetched when something before it is missing', async () => {
    const server = new Server();
    const client = new Client('a', server.transport());
    server.type('a');
    client.session.receive(1, [server.type('b')]);
    await settle();
    expect(client.text).toBe('ba');
  });

  it('is fetched when the server says that it is further, but not twice at a time', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    client.session.serverVersion(0);
    expect(wire.asked).toEqual([]);
    client.session.serverVersion(1);
    client.session.serverVersion(2);
    expect(wire.asked).toHaveLength(1);
    const server = new Server();
    server.type('a');
    server.type('b');
    wire.last.answer(server.pull(0));
    await settle();
    expect(client.text).toBe('ba');
    expect(wire.asked).toHaveLength(1);
  });

  it('is fetched again when that was in vain', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    client.session.serverVersion(1);
    wire.last.fail();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wire.asked).toHaveLength(2);
  });

  it('may bring the own update before its answer', async () => {
    const server = new Server();
    const wire = new Wire();
    const client = new Client('a', wire);
    client.type('x');
    const answer = server.push(0, wire.last.updates ?? []);
    client.session.receive(0, server.updates);
    client.session.receive(1, [server.type('y', 1)]);
    wire.last.answer(answer);
    await settle();
    expect(client.text).toBe('xy');
    expect(client.session.copy.version).toBe(2);
    expect(wire.asked).toHaveLength(1);
  });
});

describe('undo', () => {
  it('takes back only what was typed here', async () => {
    const server = new Server();
    const client = new Client('a', server.transport());
    client.type('mine');
    await settle();
    client.session.receive(1, [server.type('theirs ', 0)]);
    client.undo();
    client.undo();
    await settle();
    expect(client.text).toBe('theirs ');
    expect(server.text.toString()).toBe('theirs ');
  });
});

describe('an end', () => {
  it('comes with the server’s sentence and offers what was not saved', async () => {
    const wire = new Wire();
    const client = new Client('a', wire);
    client.type('kept');
    wire.last.answer({ accepted: false, version: 0, updates: [], refused: 'This text can only be read by you' });
    await settle();
    client.type(' more');
    expect(client.standings).toEqual(['ended']);
    expect(client.sentences).toEqual(['This text can only be read by you']);
    expect(client.lost).toEqual(['kept']);
    expect(wire.asked).toHaveLength(1);
  });

  it('comes when a change does not fit, instead of a wrong text', () => {
    const client = new Client('a', new Server().transport(), 0, 'abc');
    client.session.receive(0, [{ clientId: 'b', sequence: 0, changes: [40, [0, 'x']] }]);
    expect(client.standings).toEqual(['ended']);
    expect(client.text).toBe('abc');
  });
});

describe('a snapshot', () => {
  it('replaces the text, offers what was not saved, and typing goes on with new numbers', async () => {
    const wire = new Wire();
    const client = new Client('a', wire, 3, 'old');
    client.type(' mine');
    wire.last.answer({ accepted: false, version: 90, updates: [], snapshot: 'new' });
    await settle();
    expect(client.text).toBe('new');
    expect(client.lost).toEqual([' mine']);
    expect(wire.asked).toHaveLength(1);
    client.type('er');
    expect(wire.last).toMatchObject({ base: 90, updates: [{ sequence: 1, changes: [3, [0, 'er']] }] });
  });

  it('keeps an update from before it apart from what is typed after it', async () => {
    const wire = new Wire();
    const client = new Client('a', wire, 3, 'old');
    client.type(' mine');
    wire.last.answer({ accepted: false, version: 90, updates: [], snapshot: 'new' });
    await settle();
    client.type('er');
    client.session.receive(90, [{ clientId: 'a', sequence: 0, changes: [3, [0, ' mine']] }]);
    expect(client.text).toContain(' mine');
    expect(client.session.copy.unsent.updates).toMatchObject([{ sequence: 1 }]);
  });

  it('offers nothing when nothing was typed, or when it is gone again', async () => {
    const wire = new Wire();
    const client = new Client('a', wire, 3, 'old');
    client.session.serverVersion(90);
    client.type('x');
    client.edit(3, 4, '');
    wire.last.answer({ accepted: false, version: 90, updates: [], snapshot: '' });
    await settle();
    expect(client.text).toBe('');
    expect(client.lost).toEqual([]);
  });
});
