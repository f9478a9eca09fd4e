type Listener = (previous: string, current: string) => void;

interface ConnectionStore {
  addStateChangeListener(listener: Listener): void;
  removeStateChangeListener(listener: Listener): void;
}

const BROKEN = ['reconnecting', 'connection-lost'];

/** Calls back each time Vaadin has its connection again; gives what ends that. */
export function onReconnected(act: () => void): () => void {
  const store = (window as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
  const listener: Listener = (previous, current) => {
    if (BROKEN.includes(previous) && current === 'connected') act();
  };
  store?.addStateChangeListener(listener);
  return () => store?.removeStateChangeListener(listener);
}
