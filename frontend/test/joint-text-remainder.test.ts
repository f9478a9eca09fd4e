import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JointText } from '../src/joint-text/element';
import { unsentStore } from '../src/joint-text/unsent-store';
import { Locks } from './joint-text-locks';
import { Network } from './joint-text-network';
import { mounted, text, type, viewOf } from './joint-text-page';
import { Server } from './joint-text-world';

const GONE = 'You can’t open this text any more.';
let server: Server;
let network: Network;
let tests = 0;

async function opened(queue: string): Promise<JointText> {
  const element = mounted({ queue, address: `joint-text?test=${tests}` });
  await vi.waitFor(() => expect(viewOf(element).state.readOnly).toBe(false));
  return element;
}

function offline(): void {
  network.reachable = false;
  network.cutAll();
}

function online(): void {
  network.reachable = true;
  window.dispatchEvent(new Event('online'));
}

/** The server's end from now on: it turns whoever types away. */
function refuses(): void {
  const { answer } = network;
  network.answer = (message, socket) => ('push' in message ? void socket.tell({ refused: GONE }) : answer(message, socket));
}

const kept = () => unsentStore.all('tomas/reading');
const away = () => document.querySelector<HTMLElement>('body > .joint-lost.away:not([hidden])');
const offered = () => away()?.querySelector('textarea')?.value;

function press(name: string): void {
  const buttons = [...(away()?.querySelectorAll<HTMLElement>('vaadin-button') ?? [])];
  buttons.find(({ textContent }) => textContent === name)?.click();
}

beforeEach(async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: new Locks() }));
  await unsentStore.clear();
  server = new Server('Hello');
  network = new Network(server);
  // What an earlier test left goes on, too.
  const test = String(++tests);
  network.blocked = ({ searchParams }) => searchParams.get('test') !== test;
});

afterEach(() => {
  press('Done');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

for (const queue of ['tomas/reading', '']) {
  it(`is sent after its editor left the page, on top of what came meanwhile (${queue || 'kept nowhere'})`, async () => {
    const element = await opened(queue);
    offline();
    type(element, ' world');
    element.remove();
    server.type('Oh. ');
    online();
    await vi.waitFor(() => expect(server.text.toString()).toBe('Oh. Hello world'));
    await vi.waitFor(() => expect(network.live).toHaveLength(0));
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    expect(away()).toBeNull();
  });

  it(`is offered where the page has no field any more, until it is put away (${queue || 'kept nowhere'})`, async () => {
    const element = await opened(queue);
    offline();
    type(element, ' world');
    if (queue) await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    element.remove();
    refuses();
    online();
    await vi.waitFor(() => expect(offered()).toBe(' world'));
    expect(network.live).toHaveLength(0);
    expect(await kept()).toHaveLength(queue ? 1 : 0);
    press('Done');
    expect(away()).toBeNull();
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });
}

it('is not sent a second time when it had arrived and only the answer is missing', async () => {
  const element = await opened('tomas/reading');
  const { answer } = network;
  network.answer = (message, socket) => void answer(message, socket);
  type(element, ' world');
  await vi.waitFor(() => expect(server.version).toBe(1));
  network.answer = answer;
  element.remove();
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
  await vi.waitFor(() => expect(network.live).toHaveLength(0));
  expect(server.text.toString()).toBe('Hello world');
});

it('goes on while the same text is opened again, which gets it too', async () => {
  const before = await opened('tomas/reading');
  const { answer } = network;
  network.answer = (message, socket) => ('push' in message ? undefined : answer(message, socket));
  type(before, ' world');
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  before.remove();
  const after = await opened('tomas/reading');
  network.answer = answer;
  offline();
  await new Promise((resolve) => setTimeout(resolve));
  online();
  await vi.waitFor(() => expect(text(after)).toBe('Hello world'));
  expect(server.version).toBe(1);
});

it('moves to the foot of the page when it was offered in a field that leaves', async () => {
  const element = await opened('tomas/reading');
  refuses();
  type(element, ' world');
  await vi.waitFor(() => expect(element.querySelector('textarea')?.value).toBe(' world'));
  element.remove();
  await vi.waitFor(() => expect(offered()).toBe(' world'));
  press('Done');
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
});

it('of an earlier editor is offered by the next one that is turned away', async () => {
  const before = await opened('tomas/reading');
  offline();
  type(before, ' world');
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  const [left] = await kept();
  online();
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
  if (left) await unsentStore.put({ ...left, clientId: 'crashed' });
  before.remove();
  refuses();
  const after = mounted({ queue: 'tomas/reading', address: `joint-text?test=${tests}` });
  await vi.waitFor(() => expect(after.querySelector('textarea')?.value).toBe(' world'));
});
