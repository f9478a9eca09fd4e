export type Connection = 'live' | 'reconnecting' | 'offline';

interface ConnectionStore {
  readonly state: string;
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
}

interface ConnectionIndicator {
  onlineText: string;
  offlineText: string;
  reconnectingText: string;
}

interface VaadinWindow {
  document: Document;
  Vaadin?: { connectionState?: ConnectionStore; connectionIndicator?: ConnectionIndicator };
}

const LOOK_AGAIN_MS = 100;
const LOOKS = 300;

export function connectionOf(state: string): Connection {
  switch (state) {
    case 'reconnecting':
      return 'reconnecting';
    case 'connection-lost':
      return 'offline';
    default:
      return 'live';
  }
}

/** Keeps `html[data-connection]` at Vaadin's state of the connection; the style sheet shows the word that fits. */
export function showConnection(page: unknown, looks = LOOKS): void {
  const { Vaadin, document } = page as VaadinWindow;
  const store = Vaadin?.connectionState;
  if (!store || !Vaadin.connectionIndicator) {
    // Vaadin makes both while it starts, which may be after this script.
    if (looks > 0) setTimeout(() => showConnection(page, looks - 1), LOOK_AGAIN_MS);
    return;
  }
  Object.assign(Vaadin.connectionIndicator, {
    onlineText: 'Live again',
    reconnectingText: 'Reconnecting. What you typed is kept.',
    offlineText: 'Offline. What you typed is kept.',
  });
  const show = (state: string) => {
    document.documentElement.dataset['connection'] = connectionOf(state);
  };
  store.addStateChangeListener((_, current) => show(current));
  show(store.state);
}
