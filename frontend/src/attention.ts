import { Frames, type Other } from './attention/frames';
import { focused, type OwnPlace, watchOwnPlace } from './attention/own-place';
import { isInLayer, watchOwnWay } from './attention/own-way';

const PROPERTIES = ['other', 'following', 'ahead', 'waiting'] as const;
/** A page that is loaded anew is back within this time, also over a slow line. */
const RETURN_MS = 10_000;

/** `<board-attention>`: tells the server where its person is, draws where the other one is, and helps to follow them. */
export class BoardAttention extends HTMLElement {
  private readonly frames = new Frames(document);
  private isFollowing = false;
  private stopping: (() => void)[] = [];
  private endFollowing = () => {};
  private returning: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    for (const property of PROPERTIES) this.upgrade(property);
  }

  connectedCallback(): void {
    const goByKey = (event: KeyboardEvent) => this.goByKey(event);
    document.addEventListener('keydown', goByKey, { capture: true });
    this.stopping = [
      watchOwnPlace(document, (place) => this.tell('own-place', place)),
      this.frames.watch(),
      () => document.removeEventListener('keydown', goByKey, { capture: true }),
      () => this.endFollowing(),
      () => clearTimeout(this.returning),
    ];
  }

  disconnectedCallback(): void {
    this.stopping.forEach((stop) => stop());
    this.frames.clear();
  }

  set other(other: Other | null) {
    this.frames.show(other);
  }

  /** Whether this window follows the other one, until its person takes their own way. */
  set following(following: boolean) {
    if (following === this.isFollowing) return;
    this.isFollowing = following;
    this.endFollowing();
    if (!following) return;
    this.endFollowing = watchOwnWay(document, () => {
      this.following = false;
      this.tell('follow-end');
    });
  }

  /** Where the followed one went. */
  set ahead(address: string) {
    if (address) this.leaveFieldAnd('go-along');
  }

  /** Whether the followed one is away: perhaps they are back in a moment. */
  set waiting(waiting: boolean) {
    clearTimeout(this.returning);
    if (waiting) this.returning = setTimeout(() => this.tell('follow-waited'), RETURN_MS);
  }

  /** Brings the frame into sight, at the latest with what is still on its way. */
  bring(): void {
    this.frames.bring();
  }

  private goByKey(event: KeyboardEvent): void {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== 'KeyF' || isInLayer(event)) return;
    event.preventDefault();
    this.leaveFieldAnd('go-there');
  }

  /** A field tells what was typed in it when it is left. */
  private leaveFieldAnd(tell: string): void {
    focused(document)?.blur();
    this.tell(tell);
  }

  private tell(what: string, detail?: OwnPlace): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  /** What was set before the element was defined would hide its setter. */
  private upgrade(property: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, property)) return;
    const value = Reflect.get(this, property) as never;
    Reflect.deleteProperty(this, property);
    this[property] = value;
  }
}
