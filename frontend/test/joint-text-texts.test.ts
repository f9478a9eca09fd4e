import { undo } from '@codemirror/commands';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Network } from './joint-text-network';
import { begun, box, settle, state, text, type, viewOf } from './joint-text-page';
import { Server } from './joint-text-world';

const OTHER = 'joint-text?kind=INTENTION';
const UNSENT = 'Not saved yet. What you typed is kept.';
let server: Server;
let network: Network;

function serves(content: string): void {
  server = new Server(content);
  network = new Network(server);
}

beforeEach(() => {
  vi.useFakeTimers();
  serves('Hello');
});
afterEach(async () => {
  document.body.replaceChildren();
  // What was not sent goes on without its editor, and needs the network that is taken away here.
  await settle();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a text', () => {
  it('is the newest, though others type while it comes', async () => {
    network.answer = () => {
      const answer = server.pull(-1);
      network.answer = () => server.pull(0);
      server.type('Oh. ');
      return answer;
    };
    const element = await begun();
    expect(text(element)).toBe('Oh. Hello');
  });

  it('is another one at another address', async () => {
    const element = await begun();
    type(element, ' world');
    await settle();
    const first = network.last;
    serves('Other');
    element.address = OTHER;
    await settle();
    expect(first.readyState).toBe(3);
    expect(network.last.url.search).toBe('?kind=INTENTION');
    expect(text(element)).toBe('Other');
    undo(viewOf(element));
    expect(text(element)).toBe('Other');
    type(element, '!');
    await settle();
    expect(server.updates[0]?.sequence).toBe(0);
  });

  it('is none without an address', async () => {
    const element = await begun({ address: '' });
    expect(network.sockets).toHaveLength(0);
    element.address = OTHER;
    await settle();
    element.address = '';
    await settle();
    expect(network.live).toHaveLength(0);
    expect(text(element)).toBe('');
    expect(box(element).getAttribute('contenteditable')).toBe('false');
  });

  it('says that it is being connected when that takes a second, and can’t be typed in until then', async () => {
    network.reachable = false;
    const element = await begun();
    await vi.advanceTimersByTimeAsync(999);
    expect(state(element)).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(state(element)).toBe('Connecting…');
    expect(box(element).getAttribute('contenteditable')).toBe('false');
    network.reachable = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state(element)).toBe('');
    expect(box(element).getAttribute('contenteditable')).toBe('true');
  });

  it('says how it stands with what was typed', async () => {
    const element = await begun();
    type(element, '!');
    await settle();
    expect(state(element)).toBe('Every keystroke saved');
    network.reachable = false;
    network.last.cut();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state(element)).toBe('Reconnecting. What you type is kept.');
    type(element, '?');
    await settle();
    expect(state(element)).toBe(UNSENT);
    network.reachable = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state(element)).toBe('Every keystroke saved');
    expect(server.text.toString()).toBe('Hello!?');
  });

  it('says that it is full until something else is typed', async () => {
    serves('x'.repeat(64_000));
    const element = await begun();
    type(element, 'y');
    server.push(0, [{ clientId: 'else', sequence: 0, changes: [[1], 63_999] }]);
    await settle();
    expect(text(element)).toHaveLength(63_999);
    expect(state(element)).toBe('A text can have 64,000 characters. The last input was left out.');
    viewOf(element).dispatch({ changes: { from: 0, to: 1 } });
    expect(state(element)).toBe('');
  });

  it('ends with a sentence and keeps what was typed for copying', async () => {
    const copied = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
    const element = await begun();
    network.answer = () => ({ accepted: false, version: 0, updates: [], refused: 'This text can only be read by you' });
    type(element, ' world');
    await settle();
    expect(state(element)).toBe('This text can only be read by you');
    expect(box(element).getAttribute('contenteditable')).toBe('false');
    const [copy, done] = element.querySelectorAll<HTMLElement>('.joint-lost vaadin-button');
    copy?.click();
    expect(copied).toHaveBeenCalledWith(' world');
    done?.click();
    expect(element.querySelector('textarea')).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.sockets).toHaveLength(1);
    serves('Other');
    element.address = OTHER;
    await settle();
    expect(box(element).getAttribute('contenteditable')).toBe('true');
  });

  it('is given up with its element, but not when that is only moved', async () => {
    const element = await begun();
    const other = document.body.appendChild(document.createElement('section'));
    other.append(element);
    element.remove();
    document.body.append(element);
    await settle();
    type(element, '!');
    await settle();
    expect(network.sockets).toHaveLength(1);
    expect(server.text.toString()).toBe('Hello!');
    element.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.live).toHaveLength(0);
    expect(network.sockets).toHaveLength(1);
  });
});
