import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../src/joint-text';
import type { JointText } from '../src/joint-text/element';
import { Server } from './joint-text-world';

const MIRA = { client: 'm', name: 'Mira', colour: 1, anchor: 5, head: 5 };
let server: Server;
let element: JointText;
let told: [number, number | null, number | null][];

const view = () => EditorView.findFromDOM(element.querySelector('[role="textbox"]') as HTMLElement) as EditorView;
const caret = () => element.querySelector('.joint-caret');
const flag = () => element.querySelector('.joint-caret > i')?.textContent;
/** What stands in the line before the caret. */
const before = () => {
  const range = document.createRange();
  range.setStart(element.querySelector('.cm-line') as Node, 0);
  range.setEndBefore(caret() as Node);
  return range.toString().replaceAll('\u2060', '');
};

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server('Hello world');
  told = [];
  element = document.createElement('joint-text') as JointText;
  element.transport = { ...server.transport(), caret: (...place) => void told.push(place) };
  document.body.append(element);
  element.start({ version: 0, content: 'Hello world', clientId: 'me' });
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
});

describe('the carets of the others', () => {
  it('fly a flag in the person’s colour for two seconds', () => {
    element.carets([MIRA]);
    expect(caret()?.className).toBe('joint-caret by-partner');
    expect(caret()?.getAttribute('aria-hidden')).toBe('true');
    expect(flag()).toBe('Mira');
    vi.advanceTimersByTime(1_999);
    expect(flag()).toBe('Mira');
    vi.advanceTimersByTime(1);
    expect(flag()).toBeUndefined();
    expect(caret()).not.toBeNull();
  });

  it('fly it anew when they moved, not when they are only told again', () => {
    element.carets([MIRA]);
    vi.advanceTimersByTime(2_000);
    element.carets([MIRA]);
    expect(flag()).toBeUndefined();
    element.carets([{ ...MIRA, anchor: 2, head: 6 }]);
    expect(flag()).toBe('Mira');
    expect(element.querySelector('.joint-selection')?.textContent).toBe('llo ');
  });

  it('stay where they are while others type around them', () => {
    element.carets([MIRA]);
    element.receive(0, [server.type('Oh. ')]);
    expect(before()).toBe('Oh. Hello');
    view().dispatch({ changes: { from: 9, insert: '!' } });
    expect(before()).toBe('Oh. Hello');
  });

  it('are placed in what is shown, which has more than the server knows', () => {
    element.transport.push = () => new Promise(() => undefined);
    view().dispatch({ changes: { from: 0, insert: '123' } });
    element.carets([MIRA]);
    expect(before()).toBe('123Hello');
  });

  it('go with whoever left, and one out of the text stands at its end', () => {
    element.carets([{ ...MIRA, anchor: 99, head: 99 }]);
    expect(before()).toBe('Hello world');
    expect(caret()?.className).toBe('joint-caret by-partner after');
    element.carets([]);
    expect(caret()).toBeNull();
  });
});

describe('the own place', () => {
  it('is told when the field is focused, then every 100 ms at most, and when it is left', async () => {
    element.focus();
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([[0, 0, 0]]);
    for (const at of [1, 2, 3]) view().dispatch({ selection: { anchor: at } });
    expect(told.slice(1)).toEqual([[0, 1, 1]]);
    await vi.advanceTimersByTimeAsync(100);
    expect(told.slice(2)).toEqual([[0, 3, 3]]);
    view().dispatch({ selection: { anchor: 4 } });
    view().contentDOM.blur();
    await vi.advanceTimersByTimeAsync(500);
    expect(told.slice(3)).toEqual([[0, null, null]]);
  });

  it('is told in the text that the server has', async () => {
    element.transport.push = () => new Promise(() => undefined);
    view().dispatch({ changes: { from: 0, insert: '123' }, selection: { anchor: 8 } });
    element.focus();
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual([[0, 5, 5]]);
  });

  it('is nobody’s business while the field is not focused or only read', async () => {
    view().dispatch({ selection: { anchor: 4 } });
    element.readonly = true;
    element.focus();
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual([]);
  });
});
