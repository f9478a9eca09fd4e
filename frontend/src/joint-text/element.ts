import { CaretReport, type Place } from './caret-report';
import { type Caret, OtherCarets } from './carets';
import { MOST_CHARACTERS } from './characters';
import { Editor } from './editor';
import { Frame } from './frame';
import { Keeping } from './keeping';
import { onReconnected } from './reconnected';
import { type Listener, Session } from './session';
import { type Transport, type Update, vaadinTransport } from './transport';

export interface Beginning {
  readonly version: number;
  readonly content: string;
  /** Of this mounted editor alone: whoever starts the same text elsewhere has another one. */
  readonly clientId: string;
  /** Names the person and the document; what can't be sent is kept under it in this browser. */
  readonly queue?: string;
}

const TOO_LONG = `A text can have ${MOST_CHARACTERS.toLocaleString('en')} characters. The last input was left out.`;
const PROPERTIES = ['label', 'placeholder', 'helperText', 'readonly', 'me'] as const;

/** `<joint-text>`: a text area in which several people type at once. */
export class JointText extends HTMLElement {
  transport: Transport = vaadinTransport(this as never);

  private readonly frame = new Frame(() => this.focus());
  private readonly editor: Editor;
  private readonly others: OtherCarets;
  private readonly report: CaretReport;
  private readonly keeping = new Keeping(() => this.transport, (text, putAway) => this.frame.offer(text, putAway));
  private readonly words = { label: '', placeholder: '', helperText: '', readonly: false };
  private person: { name: string; colour: number } | undefined;
  private session: Session | undefined;
  private unfollow: () => void = () => undefined;
  private ended = false;
  /** Newest version heard of before the start. */
  private heard = 0;

  constructor() {
    super();
    this.editor = new Editor(this.frame.field, {
      typed: () => this.typed(),
      moved: () => this.moved(),
      refusedInput: () => this.frame.remark(TOO_LONG),
    });
    this.others = new OtherCarets(this.editor.view);
    this.report = new CaretReport(
      () => this.place(),
      ({ version, anchor, head }) => this.transport.caret?.(version, anchor, head),
    );
    for (const property of PROPERTIES) this.upgrade(property);
  }

  connectedCallback(): void {
    this.frame.into(this);
    this.describe();
    this.unfollow = onReconnected(() => this.session?.goOn());
  }

  disconnectedCallback(): void {
    this.unfollow();
    // A component that is moved leaves the page for a moment only.
    queueMicrotask(() => {
      if (!this.isConnected) this.stop();
    });
  }

  get label(): string {
    return this.words.label;
  }

  set label(words: string | null) {
    this.describe({ label: words ?? '' });
  }

  get placeholder(): string {
    return this.words.placeholder;
  }

  set placeholder(words: string | null) {
    this.describe({ placeholder: words ?? '' });
  }

  get helperText(): string {
    return this.words.helperText;
  }

  set helperText(words: string | null) {
    this.describe({ helperText: words ?? '' });
  }

  get readonly(): boolean {
    return this.words.readonly;
  }

  set readonly(readonly: boolean) {
    this.describe({ readonly: Boolean(readonly) });
  }

  get me(): { name: string; colour: number } | undefined {
    return this.person;
  }

  set me(person: { name: string; colour: number } | undefined) {
    this.person = person;
    this.classList.toggle('by-owner', person?.colour === 0);
    this.classList.toggle('by-partner', person?.colour === 1);
  }

  override focus(): void {
    this.editor.view.focus();
  }

  /** Shows this text and talks about it from now on; what wasn't sent of the one before is kept, else offered for copying. */
  start({ version, content, clientId, queue }: Beginning): void {
    const before = this.session?.copy;
    const again = before?.clientId === clientId;
    if (before?.unsentText && !this.ended && (again || !this.keeping.isKept)) this.frame.offer(before.unsentText);
    const sequence = again ? before.nextSequence : 0;
    this.stop();
    this.ended = false;
    this.frame.stands('untouched');
    this.session = new Session(this.editor, this.transport, this.listener, { version, content, clientId, sequence });
    this.keeping.begin(queue, clientId);
    this.describe();
    this.moved();
    this.session.serverVersion(this.heard);
    this.heard = 0;
  }

  receive(from: number, updates: readonly Update[]): void {
    if (this.session) this.session.receive(from, updates);
    else this.heard = Math.max(this.heard, from + updates.length);
  }

  serverVersion(version: number): void {
    if (this.session) this.session.serverVersion(version);
    else this.heard = Math.max(this.heard, version);
  }

  carets(carets: readonly Caret[]): void {
    if (this.session) this.others.show(carets, this.session.copy.unconfirmed);
  }

  private readonly listener: Listener = {
    stands: (standing, sentence) => {
      this.frame.stands(standing, sentence);
      this.ended = standing === 'ended';
      if (this.ended) this.describe();
    },
    lost: (text) => this.frame.offer(text, () => this.keeping.forget()),
    moved: (copy) => this.keeping.moved(copy),
  };

  private get typing(): boolean {
    return this.session !== undefined && !this.ended && !this.words.readonly;
  }

  private describe(words: Partial<typeof this.words> = {}): void {
    Object.assign(this.words, words);
    const { label, placeholder, helperText, readonly } = this.words;
    this.classList.toggle('readonly', readonly || this.ended);
    this.frame.words(label, helperText);
    this.editor.describe({ label: label && this.frame.labelId, describedBy: this.frame.describedBy, placeholder, typing: this.typing });
  }

  private typed(): void {
    this.frame.endRemark();
    this.session?.typed();
  }

  private moved(): void {
    if (this.editor.view.hasFocus) this.report.moved();
    else this.report.left();
  }

  private place(): Place {
    const version = this.session?.copy.version ?? 0;
    if (!this.session || !this.typing || !this.editor.view.hasFocus) return { version, anchor: null, head: null };
    const confirmed = this.session.copy.unconfirmed.invertedDesc;
    const { anchor, head } = this.editor.state.selection.main;
    return { version, anchor: confirmed.mapPos(anchor), head: confirmed.mapPos(head) };
  }

  private stop(): void {
    this.session?.close();
    this.keeping.close();
    this.report.close();
    this.others.close();
  }

  /** A property that was set before the script came hides the accessor of that name. */
  private upgrade(property: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete (this as Record<string, unknown>)[property];
    (this as Record<string, unknown>)[property] = value;
  }
}
