import { history, undo } from '@codemirror/commands';
import { ChangeSet, EditorState, Text, type Transaction, type TransactionSpec } from '@codemirror/state';
import { limited, wholeCharacters } from '../src/joint-text/characters';
import { type Listener, Session, type Standing } from '../src/joint-text/session';
import type { Answer, Transport, Update } from '../src/joint-text/transport';
import type { Host } from '../src/joint-text/working-copy';

/** The rules of the real server: in order, each update once, only on the newest version. */
export class Server {
  text: Text;
  readonly updates: Update[] = [];
  readonly listeners: ((from: number, updates: readonly Update[]) => void)[] = [];
  private readonly known = new Set<string>();

  constructor(content = '') {
    this.text = Text.of(content.split('\n'));
  }

  get version(): number {
    return this.updates.length;
  }

  push(base: number, updates: readonly Update[]): Answer {
    const repeated = updates.some((update) => this.known.has(`${update.clientId} ${update.sequence}`));
    if (repeated || base !== this.version) return this.pull(base);
    for (const update of updates) {
      const changes = ChangeSet.fromJSON(update.changes);
      requireStorable(changes, this.text);
      this.text = changes.apply(this.text);
      this.known.add(`${update.clientId} ${update.sequence}`);
      this.updates.push(JSON.parse(JSON.stringify(update)) as Update);
    }
    for (const listener of this.listeners) listener(base, updates);
    return { accepted: true, version: this.version, updates: [] };
  }

  pull(base: number): Answer {
    if (base < 0) return { accepted: false, version: this.version, updates: [], snapshot: this.text.toString() };
    return { accepted: false, version: this.version, updates: this.updates.slice(base) };
  }

  /** Somebody without a session changes the text. */
  type(insert: string, at = 0, clientId = 'else'): Update {
    const changes = ChangeSet.of({ from: at, insert }, this.text.length).toJSON();
    const update = { clientId, sequence: this.version, changes };
    this.push(this.version, [update]);
    return update;
  }

  transport(): Transport {
    return { push: async (base, updates) => this.push(base, updates), pull: async (base) => this.pull(base) };
  }
}

/** What the real server refuses. */
function requireStorable(changes: ChangeSet, text: Text): void {
  const before = text.toString();
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    if (hasHalves(inserted.toString())) throw new Error('half a character');
    for (const at of [fromA, toA]) if (hasHalves(before.slice(0, at))) throw new Error('a character cut in two');
  });
}

export function hasHalves(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** An editor without a screen. */
export abstract class Page implements Host {
  state = EditorState.create();
  readonly standings: Standing[] = [];
  readonly sentences: string[] = [];
  readonly lost: string[] = [];
  refusedInputs = 0;

  protected readonly told: Listener = {
    stands: (standing, sentence) => {
      this.standings.push(standing);
      if (sentence !== undefined) this.sentences.push(sentence);
    },
    lost: (text) => void this.lost.push(text),
  };

  protected abstract typed(): void;

  get text(): string {
    return this.state.doc.toString();
  }

  replace(content: string, copy: Parameters<Host['replace']>[1]): void {
    const extensions = [copy, history({ newGroupDelay: 0 }), wholeCharacters(), limited(() => this.refusedInputs++)];
    this.state = EditorState.create({ doc: content, extensions });
  }

  dispatch(change: TransactionSpec | Transaction): void {
    this.state = (change as Transaction).state ?? this.state.update(change as TransactionSpec).state;
  }

  edit(from: number, to: number, insert: string): void {
    const text = this.state.toText(insert);
    const change = this.state.update({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, userEvent: 'input' });
    this.dispatch(change);
    if (change.docChanged) this.typed();
  }

  type(insert: string, at = this.state.doc.length): void {
    this.edit(at, at, insert);
  }

  undo(): void {
    let done = false;
    undo({ state: this.state, dispatch: (change) => ((done = true), this.dispatch(change)) });
    if (done) this.typed();
  }
}

/** One with nothing but a session. */
export class Client extends Page {
  readonly session: Session;

  constructor(id: string, transport: Transport, version = 0, content = '') {
    super();
    this.session = new Session(this, transport, this.told, { version, content, clientId: id });
  }

  protected override typed(): void {
    this.session.typed();
  }
}

export interface Asked {
  readonly base: number;
  readonly updates: readonly Update[] | undefined;
  answer(answer: Answer): void;
  fail(): void;
}

/** A way to the server on which the test answers each question itself. */
export class Wire implements Transport {
  readonly asked: Asked[] = [];
  push = (base: number, updates: readonly Update[]) => this.ask(base, updates);
  pull = (base: number) => this.ask(base, undefined);

  get last(): Asked {
    const last = this.asked.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  }

  private ask(base: number, updates: readonly Update[] | undefined): Promise<Answer> {
    return new Promise((answer, reject) => this.asked.push({ base, updates, answer, fail: () => reject(new Error('gone')) }));
  }
}

/** Numbers between 0 and 1 that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
