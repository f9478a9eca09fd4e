import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JointText } from '../src/joint-text/element';
import { unsentStore } from '../src/joint-text/unsent-store';
import { Locks } from './joint-text-locks';
import { Network } from './joint-text-network';
import { mounted, text, type, viewOf } from './joint-text-page';
import { Server } from './joint-text-world';

const MINE = 'tomas/reading';
let server: Server;
let network: Network;
let pages = 0;

async function opened(queue = MINE, address = `joint-text?page=${pages}`): Promise<JointText> {
  const element = mounted({ queue, address });
  await vi.waitFor(() => expect(viewOf(element).state.readOnly).toBe(false));
  return element;
}

/** Questions arrive nowhere from now on, until `online`. */
function offline(): void {
  network.reachable = false;
  network.cutAll();
}

function online(): void {
  network.reachable = true;
  window.dispatchEvent(new Event('online'));
}

/** Closes the page: what is kept is all that remains. */
async function closed(): Promise<void> {
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).not.toEqual([]));
  newPage();
}

/** Whatever goes on in the page before reaches nobody any more, and its locks are free. */
function newPage(): void {
  const page = String(++pages);
  network.blocked = ({ searchParams }) => searchParams.get('page') !== page;
  network.cutAll();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: new Locks() }));
}

beforeEach(async () => {
  await unsentStore.clear();
  server = new Server('Hello');
  network = new Network(server);
  newPage();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('is sent by the next editor of that person and document, on top of what came meanwhile', async () => {
  const before = await opened();
  offline();
  type(before, ' world');
  await closed();
  server.type('Oh. ');
  online();
  const after = await opened();
  await vi.waitFor(() => expect(server.text.toString()).toBe('Oh. Hello world'));
  network.last.tell({ version: server.version });
  await vi.waitFor(() => expect(text(after)).toBe('Oh. Hello world'));
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
});

it('is not doubled when it had arrived and only the answer was lost', async () => {
  const before = await opened();
  const answer = network.answer;
  network.answer = (message, socket) => void answer(message, socket);
  type(before, ' world');
  await vi.waitFor(() => expect(server.version).toBe(1));
  await closed();
  network.answer = answer;
  await opened();
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
  expect(server.text.toString()).toBe('Hello world');
});

it('keeps its base in step with what the server confirmed', async () => {
  const element = await opened();
  type(element, ' big');
  await vi.waitFor(() => expect(server.version).toBe(1));
  await new Promise((resolve) => setTimeout(resolve));
  offline();
  type(element, ' world');
  await vi.waitFor(async () =>
    expect(await unsentStore.all(MINE)).toMatchObject([{ base: 1, content: 'Hello big', updates: [{ sequence: 1, changes: [9, [0, ' world']] }] }]),
  );
});

it('is forgotten when it arrived long after it was kept', async () => {
  const element = await opened();
  offline();
  type(element, ' world');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toHaveLength(1));
  online();
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
  expect(server.text.toString()).toBe('Hello world');
});

it('is nobody else’s', async () => {
  const before = await opened();
  offline();
  type(before, ' secret');
  await closed();
  online();
  await opened('mira/reading');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(network.pushes).toEqual([]);
  await opened();
  await vi.waitFor(() => expect(server.text.toString()).toBe('Hello secret'));
});

it('stays with an editor that is still open', async () => {
  const first = await opened();
  network.blocked = ({ searchParams }) => !searchParams.has('tab');
  network.cutAll();
  type(first, ' mine');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toHaveLength(1));
  const second = await opened(MINE, 'joint-text?tab=2');
  type(second, ' yours');
  await vi.waitFor(() => expect(server.version).toBe(1));
  expect(server.text.toString()).toBe('Hello yours');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toMatchObject([{ updates: [{ changes: [5, [0, ' mine']] }] }]));
});

it('is offered for copying when its base can’t be read any more, until it is put away', async () => {
  const before = await opened();
  offline();
  type(before, ' world');
  await closed();
  online();
  network.answer = () => ({ accepted: false, version: 9, updates: [], snapshot: 'Bye' });
  await opened();
  await closed();
  const after = await opened();
  await vi.waitFor(() => expect(after.querySelector('textarea')?.value).toBe(' world'));
  expect(await unsentStore.all(MINE)).toHaveLength(1);
  after.querySelectorAll<HTMLElement>('.joint-lost vaadin-button')[1]?.click();
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toEqual([]));
});

it('is not offered when the same element begins again, but sent', async () => {
  const element = await opened();
  offline();
  type(element, ' world');
  await vi.waitFor(async () => expect(await unsentStore.all(MINE)).toHaveLength(1));
  network.reachable = true;
  element.address = `joint-text?page=${pages}&again`;
  await vi.waitFor(() => expect(server.text.toString()).toBe('Hello world'));
  expect(element.querySelector('textarea')).toBeNull();
});
