import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectionOf, showConnection } from '../src/connection';

function vaadin(state: string) {
  const listeners: ((previous: string, current: string) => void)[] = [];
  const store = {
    state,
    addStateChangeListener: (listener: (previous: string, current: string) => void) => void listeners.push(listener),
  };
  const become = (next: string) => listeners.forEach((listener) => listener(store.state, (store.state = next)));
  return { Vaadin: { connectionState: store, connectionIndicator: { onlineText: '', offlineText: '', reconnectingText: '' } }, become };
}

const shown = () => document.documentElement.dataset['connection'];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
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
    const { Vaadin, become } = vaadin('connected');
    showConnection({ document, Vaadin });
    expect(shown()).toBe('live');
    become('reconnecting');
    expect(shown()).toBe('reconnecting');
    become('connection-lost');
    expect(shown()).toBe('offline');
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

  it('says in its own words what is kept', () => {
    const { Vaadin } = vaadin('connected');
    showConnection({ document, Vaadin });
    expect(Vaadin.connectionIndicator.reconnectingText).toBe('Reconnecting. What you typed is kept.');
  });
});
