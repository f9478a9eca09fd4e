import type { Connection } from './connection';

const BACK_MS = 8_000;
const AWAY = {
  reconnecting: 'Reconnecting. What you typed is kept.',
  offline: 'Offline. What you typed is kept.',
} as const;

/** The bar across the page that says what is kept while there is no connection, and for a while what came in since. */
export class ConnectionBar {
  private readonly bar: HTMLElement;
  private readonly arrivals = new MutationObserver(() => this.sayBack());
  private isAway = false;
  private before = 0;
  private ending: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly root: Document) {
    // There from the start: what is said in a part that was not on the page before is not read out everywhere.
    this.bar = root.createElement('div');
    this.bar.className = 'connection-bar';
    this.bar.setAttribute('role', 'status');
    root.body.append(this.bar);
  }

  show(connection: Connection): void {
    if (connection === 'live') {
      if (this.isAway) this.back();
      return;
    }
    if (!this.isAway) this.before = cameIn(this.root);
    this.isAway = true;
    this.end();
    this.say('reconnecting', AWAY[connection]);
  }

  private back(): void {
    this.isAway = false;
    this.sayBack();
    // What came in meanwhile arrives a moment after the connection.
    this.arrivals.observe(this.root.body, { subtree: true, attributeFilter: ['data-came-in'] });
    this.ending = setTimeout(() => this.end(), BACK_MS);
  }

  private end(): void {
    clearTimeout(this.ending);
    this.arrivals.disconnect();
    this.bar.replaceChildren();
  }

  private sayBack(): void {
    const count = cameIn(this.root) - this.before;
    const changes = count === 1 ? '1 change' : `${count} changes`;
    this.say('live', count > 0 ? `Back. ${changes} came in meanwhile.` : 'Back.');
  }

  private say(sign: string, words: string): void {
    if (this.bar.textContent === words) return;
    const icon = this.root.createElement('span');
    icon.className = `icon icon-${sign}`;
    icon.setAttribute('aria-hidden', 'true');
    const said = this.root.createElement('span');
    said.textContent = words;
    this.bar.replaceChildren(icon, said);
  }
}

/** How many changes of others the board showed since it was opened. */
function cameIn(root: Document): number {
  return Number(root.querySelector('[data-came-in]')?.getAttribute('data-came-in') ?? 0);
}
