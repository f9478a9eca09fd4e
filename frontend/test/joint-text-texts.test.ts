import { undo } from '@codemirror/commands';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vaadinTransport } from '../src/joint-text/transport';
import { box, mounted, settle, START, state, text, type, viewOf } from './joint-text-page';
import { Server, Wire } from './joint-text-world';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a text', () => {
  it('is the newest, in whatever order the server calls', async () => {
    const server = new Server('Hello');
    const update = server.type('Oh. ');
    const element = mounted(server.transport());
    element.receive(0, [update]);
    element.carets([]);
    element.start(START);
    await settle();
    expect(text(element)).toBe('Oh. Hello');
  });

  it('may be exchanged, and what was not sent of the first is offered', async () => {
    const wire = new Wire();
    const element = mounted(wire);
    element.start(START);
    type(element, ' world');
    element.start({ version: 4, content: 'Other', clientId: 'me2' });
    wire.last.answer({ accepted: true, version: 1 });
    await settle();
    expect(text(element)).toBe('Other');
    expect(element.querySelector('textarea')?.value).toBe(' world');
    undo(viewOf(element));
    expect(text(element)).toBe('Other');
  });

  it('says how it stands with what was typed', async () => {
    const wire = new Wire();
    const element = mounted(wire);
    element.start(START);
    type(element, '!');
    wire.last.fail();
    await settle();
    expect(state(element)).toBe('Not saved yet. What you typed is kept.');
    await vi.advanceTimersByTimeAsync(1_000);
    wire.last.answer({ accepted: true, version: 1 });
    await settle();
    expect(state(element)).toBe('Every keystroke saved');
  });

  it('says that it is full until something else is typed', async () => {
    const element = mounted(new Server('x'.repeat(64_000)).transport());
    element.start({ ...START, content: 'x'.repeat(64_000) });
    type(element, 'y');
    element.receive(0, [{ clientId: 'else', sequence: 0, changes: [[1], 63_999] }]);
    expect(state(element)).toBe('A text can have 64,000 characters. The last input was left out.');
    viewOf(element).dispatch({ changes: { from: 0, to: 1 } });
    expect(state(element)).toBe('');
  });

  it('ends with a sentence and keeps what was typed for copying', async () => {
    const copied = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
    const wire = new Wire();
    const element = mounted(wire);
    element.start(START);
    type(element, ' world');
    wire.last.answer({ accepted: false, version: 0, updates: [], refused: 'This text can only be read by you' });
    await settle();
    expect(state(element)).toBe('This text can only be read by you');
    expect(box(element).getAttribute('contenteditable')).toBe('false');
    const [copy, done] = element.querySelectorAll<HTMLElement>('.joint-lost vaadin-button');
    copy?.click();
    expect(copied).toHaveBeenCalledWith(' world');
    done?.click();
    expect(element.querySelector('textarea')).toBeNull();
    element.start(START);
    expect(box(element).getAttribute('contenteditable')).toBe('true');
    vi.unstubAllGlobals();
  });

  it('is given up with its element, but not when that is only moved', async () => {
    const wire = new Wire();
    const element = mounted(wire);
    element.start(START);
    const other = document.body.appendChild(document.createElement('section'));
    other.append(element);
    await settle();
    type(element, '!');
    expect(wire.asked).toHaveLength(1);
    wire.last.fail();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wire.asked).toHaveLength(2);
    wire.last.fail();
    element.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(wire.asked).toHaveLength(2);
  });
});

describe('Vaadin’s way to the server', () => {
  it('pushes JSON and pulls', async () => {
    const push = vi.fn(async () => ({ accepted: true, version: 1 }));
    const transport = vaadinTransport({ $server: { push } });
    await transport.push(0, [{ clientId: 'a', sequence: 0, changes: [[0, 'x']] }]);
    expect(push).toHaveBeenCalledWith(0, '[{"clientId":"a","sequence":0,"changes":[[0,"x"]]}]');
  });

  it('fails softly as long as there is none', async () => {
    const transport = vaadinTransport({});
    transport.caret?.(0, 1, 1);
    await expect(transport.pull(0)).rejects.toThrow('the server offers no pull');
  });

  it('is tried again as soon as Vaadin is connected again', async () => {
    const listeners: ((previous: string, current: string) => void)[] = [];
    const store = { addStateChangeListener: (listener: () => void) => listeners.push(listener), removeStateChangeListener: vi.fn() };
    vi.stubGlobal('Vaadin', { connectionState: store });
    const wire = new Wire();
    const element = mounted(wire);
    element.start(START);
    type(element, '!');
    wire.last.fail();
    await settle();
    for (const listener of listeners) listener('loading', 'connected');
    expect(wire.asked).toHaveLength(1);
    for (const listener of listeners) listener('connection-lost', 'connected');
    expect(wire.asked).toHaveLength(2);
    element.remove();
    expect(store.removeStateChangeListener).toHaveBeenCalledWith(listeners[0]);
    vi.unstubAllGlobals();
  });
});
