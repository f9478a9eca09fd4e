const BUTTONS = 'vaadin-button, vaadin-menu-bar-button, button';
const ITEMS = 'vaadin-menu-bar-item, vaadin-context-menu-item';

/**
 * Nearly every button asks the server, also where it only opens or folds something, so all of them wait; but for those
 * that the browser answers alone, and plain ones in the foot of a dialog, which only close it, if need be later. A plain
 * one is neither primary nor red and has no icon.
 */
const GO_ON = `joint-text *, .joint-lost *, vaadin-date-picker *, [data-answered-here],
  vaadin-dialog-content[slot="footer"] vaadin-button:not([theme~="primary"], [theme~="error"], :has(.icon))`;

/** What does the same as a button, by a key or by dragging. */
const ACTS = ['standing-key', 'move-up', 'move-down', 'drop'];

/** Into these one drops words. */
const FIELDS = 'joint-text, input, textarea, vaadin-text-field, vaadin-text-area';

/** In these a plain Enter sends; what is captured keeps its lines itself until they are saved. */
const LINES = 'vaadin-text-field:not([data-capture])';

const WORDS = 'Waits for the connection';

/** Without a connection buttons say that they wait for it, and pressing them does nothing, nor does a key that stands for one. */
export class WaitingButtons {
  private waits = false;
  private readonly titles = new Map<Element, string | null>();

  constructor(private readonly root: Document) {
    const stop = (event: Event) => this.stop(event);
    root.addEventListener('click', stop, { capture: true });
    for (const act of ACTS) root.addEventListener(act, stop, { capture: true });
    root.addEventListener('keydown', (event) => this.stopSending(event), { capture: true });
  }

  wait(waits: boolean): void {
    if (waits === this.waits) return;
    this.waits = waits;
    if (waits) this.mark();
    else this.unmark();
  }

  private stop(event: Event): void {
    if (!this.waits || !(event.target instanceof Element)) return;
    const pressed = event.target.closest(`${BUTTONS}, ${ITEMS}`);
    if (event.type === 'click' && (!pressed || pressed.matches(GO_ON))) return;
    if (event.type === 'drop' && event.target.closest(FIELDS)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** What is sent by a key would be sent on return as it was then, even if it was changed or cancelled meanwhile. */
  private stopSending(event: KeyboardEvent): void {
    if (!this.waits || event.key !== 'Enter' || !(event.target instanceof Element)) return;
    const sends = event.ctrlKey || event.metaKey ? !event.target.closest('joint-text') : event.target.closest(LINES);
    if (!sends) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private mark(): void {
    for (const button of this.root.querySelectorAll(BUTTONS)) {
      if (button.matches(GO_ON) || button.getAttribute('aria-disabled') === 'true') continue;
      this.titles.set(button, button.getAttribute('title'));
      button.setAttribute('title', WORDS);
      button.setAttribute('aria-disabled', 'true');
      button.setAttribute('data-waits', '');
    }
  }

  private unmark(): void {
    for (const [button, title] of this.titles) {
      if (title === null) button.removeAttribute('title');
      else button.setAttribute('title', title);
      if (!button.hasAttribute('disabled')) button.removeAttribute('aria-disabled');
      button.removeAttribute('data-waits');
    }
    this.titles.clear();
  }
}
