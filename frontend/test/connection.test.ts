import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectionOf, showConnection } from '../src/connection';

const endings: (() => void)[] = [];

function vaadin(state: string) {
  const listeners: ((previous: string, current: string) => void)[] = [];
  const store = {
    state,
    addStateChangeListener: (listener: (previous: string, current: string) => void) => void listeners.push(listener),
  };
  const become = (next: string) => listeners.forEach((listener) => listener(store.state, (store.state = next)));
  const poll = vi.fn();
  // All of them listen on the one document.
  endings.push(() => become('connected'));
  return { Vaadin: { connectionState: store, Flow: { clients: { TypeScript: {}, ROOT: { poll } } } }, become, poll };
}

const shown = () => document.documentElement.dataset['connection'];
const said = () => document.querySelector('[role="status"]')?.textContent;
const part = (selector: string) => document.querySelector(selector) as HTMLElement;

function connected() {
  const { Vaadin, become, poll } = vaadin('connected');
  showConnection({ document, Vaadin });
  return { become, poll };
}

const fetched = vi.fn<() => Promise<{ ok: boolean }>>();

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockReset().mockRejectedValue(new TypeError('no connection'));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  endings.splice(0).forEach((end) => end());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  delete document.documentElement.dataset['connection'];
});

it.each([
  ['connected', 'live'],
  ['loading', 'live'],
  ['reconnecting', 'reconnecting'],
  ['connection-lost', 'offline'],
])('calls %s %s', (state, word) => expect(connectionOf(state)).toBe(word));

describe('the page', () => {
  it('shows the state at the start and every later one', () => {
    const { become } = connected();
    expect(shown()).toBe('live');
    become('reconnecting');
    expect(shown()).toBe('reconnecting');
    become('connection-lost');
    expect(shown()).toBe('offline');
    become('connected');
    expect(shown()).toBe('live');
  });

  it('is not back before a request that is on its way is answered', () => {
    const { become } = connected();
    become('reconnecting');
    become('loading');
    expect(shown()).toBe('reconnecting');
    become('connected');
    expect(shown()).toBe('live');
  });

  it('waits for Vaadin to start', () => {
    const page: { document: Document; Vaadin?: unknown } = { document };
    showConnection(page);
    vi.advanceTimersByTime(500);
    expect(shown()).toBeUndefined();
    page.Vaadin = vaadin('reconnecting').Vaadin;
    vi.advanceTimersByTime(100);
    expect(shown()).toBe('reconnecting');
  });

  it('stops looking after a while', () => {
    showConnection({ document }, 3);
    vi.advanceTimersByTime(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the bar', () => {
  it('says what is kept, and goes some seconds after the connection is back', () => {
    const { become } = connected();
    expect(said()).toBe('');
    become('reconnecting');
    expect(said()).toBe('Reconnecting. What you typed is kept.');
    become('connection-lost');
    expect(said()).toBe('Offline. What you typed is kept.');
    become('connected');
    expect(said()).toBe('Back.');
    vi.advanceTimersByTime(8_000);
    expect(said()).toBe('');
  });

  it('counts what came in meanwhile, also what arrives a moment later, and nothing from before', async () => {
    document.body.innerHTML = '<main data-came-in="4"></main>';
    const { become } = connected();
    become('reconnecting');
    become('connected');
    part('main').setAttribute('data-came-in', '5');
    await vi.waitFor(() => expect(said()).toBe('Back. 1 change came in meanwhile.'));
    part('main').setAttribute('data-came-in', '7');
    await vi.waitFor(() => expect(said()).toBe('Back. 3 changes came in meanwhile.'));
    vi.advanceTimersByTime(2_000);
    part('main').setAttribute('data-came-in', '8');
    await Promise.resolve();
    expect(said()).toBe('Back. 3 changes came in meanwhile.');
  });

  it('says nothing about a connection that is lost again at once', () => {
    const { become } = connected();
    become('reconnecting');
    become('connected');
    become('reconnecting');
    vi.advanceTimersByTime(8_000);
    expect(said()).toBe('Reconnecting. What you typed is kept.');
  });
});

describe('the way back', () => {
  it('is found by a request of our own once the server answers, as Vaadin may miss it', async () => {
    const { become, poll } = connected();
    become('reconnecting');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(poll).not.toHaveBeenCalled();
    fetched.mockResolvedValue({ ok: true });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(poll).toHaveBeenCalledOnce();
    become('connected');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(poll).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is looked for once at a time, however often the connection goes', async () => {
    const { become, poll } = connected();
    fetched.mockResolvedValue({ ok: true });
    become('reconnecting');
    become('connected');
    become('reconnecting');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(poll).toHaveBeenCalledOnce();
  });
});
