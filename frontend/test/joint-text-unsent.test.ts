import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JointText } from '../src/joint-text/element';
import type { Answer, Transport, Update } from '../src/joint-text/transport';
import { unsentStore } from '../src/joint-text/unsent-store';
import { mounted, START, text, type } from './joint-text-page';
import { Server } from './joint-text-world';

const MINE = 'tomas/reading';
let server: Server;
let clients = 0;

/** The Web Locks of one browser, as far as needed. */
class Locks {
  private readonly held = new Map<string, Promise<unknown>>();

  async request(name: string, options: unknown, act: (lock: object | null) => unknown = options as never): Promise<unknown> {
    if ((options as LockOptions).ifAvailable && this.held.has(name)) return act(null);
    while (this.held.has(name)) await this.held.get(name);
    const done = Promise.resolve(act({ name }));
    this.held.set(name, done);
    return done.finally(() => this.held.delete(name));
  }
}

const offline: Transport = { push: () => Promise.reject(new Error('offline')), pull: () => Promise.reject(new Error('offline')) };

function opened(transport: Transport, queue = MINE): JointText {
  const element = mounted(transport);
  element.start({ version: server.version, content: server.text.toString(), clientId: `client-${++clients}`, queue });
  return element;
}

/** Closes a page: what is kept is all that remains. */
async function closed(element: JointText): Promise<void> {
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).not.toEqual([]));
  element.remove();
}

beforeEach(async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: new Locks() }));
  await unsentStore.clear();
  server = new Server(START.content);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('is sent by the next editor of that person and document, on top of what came meanwhile', async () => {
  const before = opened(offline);
  type(before, ' world');
  await closed(before);
  server.type('Oh. ');
  const after = opened(server.transport());
  server.listeners.push((from, updates) => after.receive(from, updates));
  await vi.waitFor(() => expect(text(after)).toBe('Oh. Hello world'));
  expect(server.text.toString()).toBe('Oh. Hello world');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
});

it('is not doubled when it had arrived and only the answer was lost', async () => {
  const before = opened({ ...offline, push: (base, updates) => Promise.reject(server.push(base, updates)) });
  type(before, ' world');
  await closed(before);
  opened(server.transport());
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
  expect(server.text.toString()).toBe('Hello world');
});

it('keeps its base in step with what the server confirmed', async () => {
  let online = true;
  const push = async (base: number, updates: readonly Update[]): Promise<Answer> => (online ? server.push(base, updates) : offline.push(base, updates));
  const element = opened({ ...offline, push });
  type(element, ' big');
  await vi.waitFor(() => expect(server.version).toBe(1));
  online = false;
  type(element, ' world');
  await vi.waitFor(async () =>
    expect(await unsentStore.all(MINE)).toMatchObject([{ base: 1, content: 'Hello big', updates: [{ sequence: 1, changes: [9, [0, ' world']] }] }]),
  );
});

it('is nobody else’s', async () => {
  const before = opened(offline);
  type(before, ' secret');
  await closed(before);
  const asked = vi.fn(server.transport().push);
  opened({ ...server.transport(), push: asked }, 'mira/reading');
  const own = opened(server.transport());
  await vi.waitFor(() => expect(server.text.toString()).toBe('Hello secret'));
  expect(asked).not.toHaveBeenCalled();
  own.remove();
});

it('stays with an editor that is still open', async () => {
  const first = opened(offline);
  type(first, ' mine');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toHaveLength(1));
  const second = opened(server.transport());
  type(second, ' yours');
  await vi.waitFor(() => expect(server.version).toBe(1));
  expect(server.text.toString()).toBe('Hello yours');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toMatchObject([{ updates: [{ changes: [5, [0, ' mine']] }] }]));
});

it('is offered for copying when its base can’t be read any more, until it is put away', async () => {
  const before = opened(offline);
  type(before, ' world');
  await closed(before);
  const forgetful: Transport = { ...offline, push: async () => ({ accepted: false, version: 9, updates: [], snapshot: 'Bye' }) };
  opened(forgetful).remove();
  const after = opened(forgetful);
  await vi.waitFor(() => expect(after.querySelector('textarea')?.value).toBe(' world'));
  expect(await unsentStore.all(MINE)).toHaveLength(1);
  after.querySelectorAll<HTMLElement>('.joint-lost vaadin-button')[1]?.click();
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
});

it('is not offered when the same element starts again, but sent', async () => {
  const element = opened(offline);
  type(element, ' world');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toHaveLength(1));
  element.transport = server.transport();
  element.start({ ...START, clientId: `client-${++clients}`, queue: MINE });
  await vi.waitFor(() => expect(server.text.toString()).toBe('Hello world'));
  expect(element.querySelector('textarea')).toBeNull();
});
