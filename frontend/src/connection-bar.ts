import type { Connection } from './connection';

const BACK_MS = 8_000;

/** What came in meanwhile arrives a moment after the connection; what comes later is news like any other. */
const ARRIVALS_MS = 1_500;

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
  private counting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly root: Document) {
    // There from the start: what is said in a part that was not on the page before is not read out everywhere.
    this.bar = root.createElement('div');
    this.bar.className = 'connection-bar';
    this.bar.setAttribute('role', 'status');
    this.bar.setAttribute('popover', 'manual');
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
    this.arrivals.observe(this.root.body, { subtree: true, attributeFilter: ['data-came-in'] });
    this.counting = setTimeout(() => this.arrivals.disconnect(), ARRIVALS_MS);
    this.ending = setTimeout(() => this.end(), BACK_MS);
  }

  private end(): void {
    clearTimeout(this.ending);
    clearTimeout(this.counting);
    this.arrivals.disconnect();
    this.bar.replaceChildren();
    this.bar.hidePopover?.();
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
    // Above dialogs, which fill a small screen; also above one that was opened since it spoke last.
    this.bar.hidePopover?.();
    this.bar.showPopover?.();
    this.bar.replaceChildren(icon, said);
  }
}

/** How many changes of others the board showed since it was opened. */
function cameIn(root: Document): number {
  return Number(root.querySelector('[data-came-in]')?.getAttribute('data-came-in') ?? 0);
}
