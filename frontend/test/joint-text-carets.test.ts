import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JointText } from '../src/joint-text/element';
import { Network } from './joint-text-network';
import { begun, PEOPLE, settle, viewOf } from './joint-text-page';
import { Server } from './joint-text-world';

const MIRA = { client: 'm', person: 'm-id', version: 0, anchor: 5, head: 5 };
let server: Server;
let network: Network;
let element: JointText;

const view = () => viewOf(element);
const caret = () => element.querySelector('.joint-caret');
const flag = () => element.querySelector('.joint-caret > i')?.textContent;
const here = () => element.querySelector('.joint-here')?.textContent;
/** What stands in the line before the caret. */
const before = () => {
  const range = document.createRange();
  range.setStart(element.querySelector('.cm-line') as Node, 0);
  range.setEndBefore(caret() as Node);
  return range.toString().replaceAll('\u2060', '');
};

async function told(place: Partial<Record<keyof typeof MIRA, string | number | null>> = {}): Promise<void> {
  network.last.tell({ caret: { ...MIRA, ...place } as typeof MIRA });
  await settle();
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

describe('the carets of the others', () => {
  it('fly a flag in the person’s colour for two seconds', async () => {
    await told();
    expect(caret()?.className).toBe('joint-caret by-partner');
    expect(caret()?.getAttribute('aria-hidden')).toBe('true');
    expect(flag()).toBe('Mira');
    vi.advanceTimersByTime(1_999);
    expect(flag()).toBe('Mira');
    vi.advanceTimersByTime(1);
    expect(flag()).toBeUndefined();
    expect(caret()).not.toBeNull();
  });

  it('fly it anew when they moved or typed, not when they are only told again or pushed on', async () => {
    await told();
    vi.advanceTimersByTime(2_000);
    await told();
    server.type('Oh. ');
    await settle();
    expect(flag()).toBeUndefined();
    server.type('!', 9, 'm');
    await settle();
    expect(flag()).toBe('Mira');
    vi.advanceTimersByTime(2_000);
    await told({ anchor: 2, head: 6 });
    expect(flag()).toBe('Mira');
    expect(element.querySelector('.joint-selection')?.textContent).toBe('llo! ');
  });

  it('stay where they are while others type around them', async () => {
    await told();
    server.type('Oh. ');
    await settle();
    expect(before()).toBe('Oh. Hello');
    view().dispatch({ changes: { from: 9, insert: '!' } });
    expect(before()).toBe('Oh. Hello');
    await settle();
    expect(before()).toBe('Oh. Hello');
  });

  it('follow their own typing without being told', async () => {
    await told();
    server.type('!!', 11, 'm');
    await settle();
    expect(before()).toBe('Hello world!!');
  });

  it('are placed in what is shown, which has more than the server knows', async () => {
    network.answer = () => undefined;
    view().dispatch({ changes: { from: 0, insert: '123' } });
    await told();
    expect(before()).toBe('123Hello');
  });

  it('go with whoever left, and one out of the text stands at its end', async () => {
    await told({ anchor: 99, head: 99 });
    expect(before()).toBe('Hello world');
    expect(caret()?.className).toBe('joint-caret by-partner after');
    await told({ anchor: null, head: null });
    expect(caret()).toBeNull();
  });

  it('go with the connection', async () => {
    await told();
    network.reachable = false;
    network.last.cut();
    expect(caret()).toBeNull();
    expect(here()).toBe('');
  });

  it('are brought on from the version they were measured at', async () => {
    server.type('Oh. ');
    await settle();
    await told({ version: 0 });
    expect(before()).toBe('Oh. Hello');
    await told({ version: 1 });
    expect(before()).toBe('Oh. H');
  });

  it('are pushed on by what they typed themselves, not by what others put where they are', async () => {
    server.type('1', 5);
    server.type('2', 5, 'm');
    await settle();
    await told({ version: 0 });
    expect(before()).toBe('Hello2');
    server.type('3', 6);
    await settle();
    expect(before()).toBe('Hello2');
  });

  it('wait for the text they were measured in', async () => {
    await told({ version: 1, anchor: 15, head: 15 });
    expect(caret()).toBeNull();
    server.type('Oh. ');
    await settle();
    expect(before()).toBe('Oh. Hello world');
  });

  it('are left out when the version they were measured at is too long ago', async () => {
    for (let at = 0; at < 301; at++) server.type('.');
    await settle();
    await told({ version: 0 });
    expect(caret()).toBeNull();
    await told({ version: 1 });
    expect(before()).toBe('.'.repeat(301) + 'Hell');
  });

  it('are only of people one was told of, whenever that is', async () => {
    await told({ person: 'x-id' });
    expect([caret(), here()]).toEqual([null, '']);
    element.people = { ...PEOPLE, 'x-id': { name: 'Ada', colour: 0 } };
    expect(caret()?.className).toBe('joint-caret by-owner');
    expect(here()).toBe('Ada is in this text');
  });
});

describe('the foot', () => {
  it('says who is in the text, apart from what is announced', async () => {
    element.focus();
    expect(here()).toBe('');
    await told();
    expect(here()).toBe('Tomas and Mira are in this text');
    view().contentDOM.blur();
    await vi.advanceTimersByTimeAsync(50);
    expect(here()).toBe('Mira is in this text');
    await told({ client: 'own other tab', person: 't-id' });
    expect(here()).toBe('Mira is in this text');
    await told({ anchor: null, head: null });
    expect(here()).toBe('');
    expect(element.querySelector('[role="status"] .joint-here, [aria-live]:not([role="textbox"] *) .joint-here')).toBeNull();
  });
});
