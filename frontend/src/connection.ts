import { ConnectionBar } from './connection-bar';
import { nudgeWhenServerAnswers } from './way-back';
import { WaitingButtons } from './waiting-buttons';

export type Connection = 'live' | 'reconnecting' | 'offline';

interface ConnectionStore {
  readonly state: string;
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
}

interface VaadinWindow {
  document: Document;
  Vaadin?: { connectionState?: ConnectionStore };
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

/** Keeps `html[data-connection]` at Vaadin's state of the connection, says it in a bar, and lets buttons wait meanwhile. */
export function showConnection(page: unknown, looks = LOOKS): void {
  const { Vaadin, document } = page as VaadinWindow;
  const store = Vaadin?.connectionState;
  if (!store) {
    // Vaadin makes it while it starts, which may be after this script.
    if (looks > 0) setTimeout(() => showConnection(page, looks - 1), LOOK_AGAIN_MS);
    return;
  }
  const bar = new ConnectionBar(document);
  const buttons = new WaitingButtons(document);
  const isAway = () => (document.documentElement.dataset['connection'] ?? 'live') !== 'live';
  let endNudging = () => {};
  const show = (state: string) => {
    // Without a connection a request that is on its way tells nothing until it is answered.
    if (state === 'loading' && isAway()) return;
    const connection = connectionOf(state);
    if (connection === 'live') endNudging();
    else if (!isAway()) endNudging = nudgeWhenServerAnswers(page);
    document.documentElement.dataset['connection'] = connection;
    bar.show(connection);
    buttons.wait(connection !== 'live');
  };
  store.addStateChangeListener((_, current) => show(current));
  show(store.state);
}
