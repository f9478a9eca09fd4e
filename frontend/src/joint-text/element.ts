import { MOST_CHARACTERS } from './characters';
import { Conversation, type ConversationListener } from './conversation';
import { Editor } from './editor';
import { Frame } from './frame';
import { Keeping } from './keeping';
import { type People, Presence } from './presence';

const TOO_LONG = `A text can have ${MOST_CHARACTERS.toLocaleString('en')} characters. The last input was left out.`;
const PROPERTIES = ['label', 'placeholder', 'helperText', 'readonly', 'address', 'queue', 'people', 'person'] as const;

/** `<joint-text>`: a text area in which several people type at once. */
export class JointText extends HTMLElement {
  private readonly frame = new Frame(() => this.focus());
  private readonly editor: Editor;
  private readonly presence: Presence;
  private readonly keeping = new Keeping((text, putAway) => this.frame.lost.offer(text, putAway));
  private readonly words = { label: '', placeholder: '', helperText: '', readonly: false };
  private readonly place = { address: '', queue: '' };
  private conversation: Conversation | undefined;
  /** The address that the conversation is about. */
  private about = '';
  private ended = false;

  constructor() {
    super();
    this.editor = new Editor(this.frame.field, {
      typed: () => this.typed(),
      moved: () => this.moved(),
      refusedInput: () => this.frame.remark(TOO_LONG),
      left: () => this.frame.standBehind(this.label),
    });
    this.presence = new Presence(this.editor, this.frame, () => this.conversation?.session?.copy, () => this.isIn);
    for (const property of PROPERTIES) this.upgrade(property);
  }

  connectedCallback(): void {
    this.frame.into(this);
    this.describe();
    this.settle();
  }

  disconnectedCallback(): void {
    this.settle();
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
    this.moved();
  }

  get address(): string {
    return this.place.address;
  }

  set address(address: string | null) {
    this.place.address = address ?? '';
    this.settle();
  }

  get queue(): string {
    return this.place.queue;
  }

  set queue(queue: string | null) {
    this.place.queue = queue ?? '';
  }

  get people(): People {
    return this.presence.people;
  }

  set people(people: People | null) {
    this.presence.people = people ?? {};
    this.showPeople();
  }

  get person(): string {
    return this.presence.person;
  }

  set person(person: string | null) {
    this.presence.person = person ?? '';
    this.showPeople();
  }

  /** The version in front of the reader; negative while something that was typed here is still on its way. */
  get settledVersion(): number {
    const copy = this.conversation?.session?.copy;
    return copy && !copy.hasUnsent ? copy.version : -1;
  }

  override focus(): void {
    this.editor.view.focus();
  }

  private readonly listener: ConversationListener = {
    began: () => this.describe(),
    reaches: (reach) => this.frame.reaches(reach),
    stands: (standing, sentence) => {
      this.ended = standing === 'ended';
      this.frame.stands(standing, sentence);
      if (this.ended) this.describe();
    },
    lost: (text) => this.frame.lost.offer(text, this.keeping.forget),
    moved: (copy) => this.keeping.moved(copy),
    others: (others, moved) => this.presence.show(others, moved),
    selection: () => (this.isIn ? this.editor.state.selection.main : undefined),
  };

  private get typing(): boolean {
    return this.conversation?.session !== undefined && !this.ended && !this.words.readonly;
  }

  private get isIn(): boolean {
    return this.typing && this.editor.view.hasFocus;
  }

  /** Once all properties are set, and a component that is only moved is back on the page. */
  private settle(): void {
    queueMicrotask(() => {
      const address = this.isConnected ? this.address : '';
      if (address === this.about) return;
      this.stop();
      this.about = address;
      if (address !== '') this.conversation = new Conversation(address, this.queue, this.editor, this.keeping, this.listener);
    });
  }

  private stop(): void {
    this.conversation?.leave();
    this.conversation = undefined;
    this.keeping.close();
    this.presence.close();
    this.ended = false;
    this.editor.replace('', []);
    this.frame.reaches('there');
    this.frame.stands('untouched');
    if (!this.isConnected) this.frame.lost.leave();
    this.describe();
  }

  private describe(words: Partial<typeof this.words> = {}): void {
    Object.assign(this.words, words);
    const { label, placeholder, helperText, readonly } = this.words;
    const begun = this.conversation?.session !== undefined;
    this.classList.toggle('readonly', readonly || this.ended);
    this.frame.words(label, helperText);
    this.editor.describe({ label: label && this.frame.labelId, describedBy: this.frame.describedBy, placeholder: begun ? placeholder : '', typing: this.typing });
  }

  private typed(): void {
    this.frame.endRemark();
    this.conversation?.typed();
  }

  private moved(): void {
    this.conversation?.moved();
    this.presence.sayWhoIsIn();
  }

  private showPeople(): void {
    const colour = this.people[this.person]?.colour;
    this.classList.toggle('by-owner', colour === 0);
    this.classList.toggle('by-partner', colour === 1);
    this.presence.show();
  }

  /** A property that was set before the script came hides the accessor of that name. */
  private upgrade(property: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete (this as Record<string, unknown>)[property];
    (this as Record<string, unknown>)[property] = value;
  }
}
