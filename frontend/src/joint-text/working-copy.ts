import { collab, getSyncedVersion, receiveUpdates, sendableUpdates, type Update as CollabUpdate } from '@codemirror/collab';
import { type ChangeDesc, ChangeSet, type EditorState, type Extension, type Text, type Transaction, type TransactionSpec } from '@codemirror/state';
import type { Update } from './transport';

/** The server takes no more at once. */
const MOST_UPDATES = 100;
const MOST_JSON = 200_000;

/** A caret that was measured before these can't be placed any more. */
const MOST_STEPS = 300;

/** Where the text lives: an editor's view, or a bare state. */
export interface Host {
  readonly state: EditorState;
  dispatch(change: TransactionSpec | Transaction): void;
  /** Shows another text, in a state that has `copy` among its extensions; nothing of the one before remains. */
  replace(content: string, copy: Extension): void;
}

/** What the server hasn't confirmed yet, and what it is based on: enough to go on later. */
export interface Unsent {
  readonly clientId: string;
  readonly base: number;
  readonly content: string;
  readonly updates: readonly Update[];
}

/** What made one version, and in which editor. */
export interface Step {
  readonly client: string;
  readonly changes: ChangeDesc;
}

interface Confirmed extends CollabUpdate {
  readonly author: string;
}

/** A text as the server confirmed it, with what was typed here since on top. */
export class WorkingCopy {
  private base!: Text;
  private steps: readonly Step[] = [];

  /** @param sequence of the first update that is typed here */
  constructor(
    private readonly host: Host,
    readonly clientId: string,
    version: number,
    content: string,
    private sequence = 0,
  ) {
    this.begin(version, content);
  }

  get version(): number {
    return getSyncedVersion(this.host.state);
  }

  get hasUnsent(): boolean {
    return sendableUpdates(this.host.state).length > 0;
  }

  /** The number of the next update that is typed here. */
  get nextSequence(): number {
    return this.sequence + sendableUpdates(this.host.state).length;
  }

  get unsent(): Unsent {
    return { clientId: this.clientId, base: this.version, content: this.base.toString(), updates: this.sendable() };
  }

  /** What was inserted here and isn't confirmed. */
  get unsentText(): string {
    const pieces: string[] = [];
    this.unconfirmed.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
      if (inserted.length > 0) pieces.push(inserted.toString());
    });
    return pieces.join('\n');
  }

  /** From what the server has confirmed to what is shown here. */
  get unconfirmed(): ChangeSet {
    return sendableUpdates(this.host.state).reduce((all, { changes }) => all.compose(changes), ChangeSet.empty(this.base.length));
  }

  /** Where the last unconfirmed change ends, in what is shown here. */
  get typedTo(): number | undefined {
    return endOf(sendableUpdates(this.host.state).at(-1)?.changes);
  }

  /** What made the versions after this one; nothing when that is too long ago or still to come. */
  stepsSince(version: number): readonly Step[] | undefined {
    const steps = this.version - version;
    return steps < 0 || steps > this.steps.length ? undefined : this.steps.slice(this.steps.length - steps);
  }

  /** What to push next. */
  batch(): Update[] {
    let size = 0;
    return this.sendable()
      .slice(0, MOST_UPDATES)
      .filter((update, at) => (size += JSON.stringify(update).length) <= MOST_JSON || at === 0);
  }

  /** The first of the own updates are part of the text now, up to the given version. */
  confirm(version: number): void {
    const confirmed = sendableUpdates(this.host.state).slice(0, Math.max(0, version - this.version));
    this.advance(confirmed.map(({ changes }) => ({ clientID: this.clientId, author: this.clientId, changes })));
  }

  /** Takes in what made the versions after `from`; what is known already is skipped. Throws a RangeError if it doesn't fit. */
  apply(from: number, updates: readonly Update[]): void {
    const known = this.version - from;
    if (known < 0) throw new Error('a gap before what came');
    const end = this.nextSequence;
    let next = this.sequence;
    const news = updates.slice(known).map(({ clientId, sequence, changes }) => {
      const own = clientId === this.clientId && sequence === next && next < end;
      if (own) next++;
      return { clientID: own ? clientId : '', author: clientId, changes: ChangeSet.fromJSON(typeof changes === 'string' ? JSON.parse(changes) : changes) };
    });
    this.advance(news);
  }

  /** Goes on with another text; what is unsent is dropped, and its sequence numbers are not used again. */
  replace(version: number, content: string): void {
    this.sequence = this.nextSequence;
    this.begin(version, content);
  }

  private begin(version: number, content: string): void {
    this.host.replace(content, collab({ startVersion: version, clientID: this.clientId }));
    this.base = this.host.state.doc;
    this.steps = [];
  }

  private advance(updates: readonly Confirmed[]): void {
    if (updates.length === 0) return;
    const base = updates.reduce((text, { changes }) => changes.apply(text), this.base);
    const received = receiveUpdates(this.host.state, updates);
    this.base = base;
    this.steps = [...this.steps, ...updates.map(({ author, changes }) => ({ client: author, changes: changes.desc }))].slice(-MOST_STEPS);
    this.sequence += updates.filter(({ clientID }) => clientID === this.clientId).length;
    this.host.dispatch(received);
  }

  private sendable(): Update[] {
    return sendableUpdates(this.host.state).map(({ changes }, at) => ({
      clientId: this.clientId,
      sequence: this.sequence + at,
      changes: changes.toJSON(),
    }));
  }
}

/** Where the last change of these ends. */
export function endOf(changes: ChangeDesc | undefined): number | undefined {
  let end: number | undefined;
  changes?.iterChangedRanges((_fromA, _toA, _fromB, toB) => (end = toB));
  return end;
}
