import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JointText } from '../src/joint-text/element';
import { Network } from './joint-text-network';
import { begun, settle, type, viewOf } from './joint-text-page';
import { Server } from './joint-text-world';

let server: Server;
let network: Network;
let element: JointText;

const view = () => viewOf(element);
const select = (anchor: number) => view().dispatch({ selection: { anchor } });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function focused(): Promise<void> {
  element.focus();
  await pass(200);
}

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server('Hello world');
  network = new Network(server);
  element = await begun();
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the own place', () => {
  it('is told when the field is focused, then every 100 ms at most, and when it is left', async () => {
    await focused();
    expect(network.carets).toEqual([[0, 0, 0]]);
    for (const at of [1, 2, 3]) select(at);
    await settle();
    expect(network.carets.slice(1)).toEqual([[0, 1, 1]]);
    await pass(100);
    expect(network.carets.slice(2)).toEqual([[0, 3, 3]]);
    select(4);
    view().contentDOM.blur();
    await pass(500);
    expect(network.carets.slice(3)).toEqual([[0, null, null]]);
  });

  it('is told in the text that the server has', async () => {
    network.answer = () => undefined;
    view().dispatch({ changes: { from: 0, insert: '123' }, selection: { anchor: 8 } });
    await focused();
    expect(network.carets).toEqual([[0, 5, 5]]);
  });

  it('is nobody’s business while the field is not focused or only read', async () => {
    select(4);
    element.readonly = true;
    element.focus();
    await pass(500);
    expect(network.carets).toEqual([]);
  });

  it('is not told at each key, but once a second for those who come in', async () => {
    await focused();
    select(11);
    await pass(200);
    for (let key = 0; key < 8; key++) {
      type(element, 'x');
      await pass(100);
    }
    expect(network.carets).toEqual([[0, 0, 0], [0, 11, 11]]);
    await pass(5_000);
    expect(network.carets.slice(2)).toEqual([[8, 19, 19]]);
  });

  it('is told when it is elsewhere than where was typed, and once more when that is saved', async () => {
    await focused();
    network.delay = () => 50;
    type(element, 'x');
    select(3);
    await pass(75);
    expect(network.carets.slice(1)).toEqual([[0, 3, 3]]);
    await pass(300);
    expect(network.carets.slice(2)).toEqual([[1, 3, 3]]);
  });

  it('is told when it came back to what was typed, once that is saved', async () => {
    await focused();
    network.delay = () => 150;
    type(element, 'x');
    select(3);
    await pass(120);
    select(12);
    await pass(480);
    expect(network.carets.slice(1)).toEqual([[0, 3, 3], [1, 12, 12]]);
  });

  it('is told again after a break, though it is the same', async () => {
    await focused();
    select(4);
    await pass(200);
    network.last.cut();
    await pass(300);
    expect(network.carets.slice(1)).toEqual([[0, 4, 4], [0, 4, 4]]);
  });

  it('is told again when the connection before is heard to end late', async () => {
    await focused();
    select(4);
    await pass(200);
    const { client } = [...network.last.places.values()][0]!;
    network.last.tell({ caret: { client, person: 'tomas', version: 0, anchor: null, head: null } });
    await pass(200);
    expect(network.carets.slice(1)).toEqual([[0, 4, 4], [0, 4, 4]]);
  });
});
