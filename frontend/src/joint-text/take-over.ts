import { ChangeSet, EditorState, Transaction } from '@codemirror/state';
import type { Offer } from './keeping';
import { Session } from './session';
import type { Transport } from './transport';
import { type Kept, unsentStore } from './unsent-store';
import type { Successor } from './unsent-queue';
import type { Host } from './working-copy';

/** A text that nobody sees. */
class BareHost implements Host {
  state = EditorState.create();

  dispatch: Host['dispatch'] = (change) => {
    this.state = change instanceof Transaction ? change.state : this.state.update(change).state;
  };

  replace: Host['replace'] = (doc, copy) => {
    this.state = EditorState.create({ doc, extensions: copy });
  };
}

/** A session that sends what a closed editor left, under that editor's id, so that what had arrived is recognised. */
export class TakeOver implements Successor {
  closed = false;
  private session: Session | undefined;
  private resolve: (done: boolean) => void = () => undefined;

  constructor(
    private readonly transport: Transport,
    private readonly offer: Offer,
  ) {}

  /** Resolves to true once everything is part of the text; to false when it ended otherwise, and the entry stays. */
  run({ clientId, base, content, updates, queue }: Kept): Promise<boolean> {
    const host = new BareHost();
    let offered = false;
    const session = new Session(
      host,
      this.transport,
      {
        stands: (standing) => standing === 'ended' && this.resolve(false),
        lost: (text) => {
          offered = true;
          this.offer(text, () => void unsentStore.remove(clientId).catch(() => undefined));
        },
        moved: (copy) => {
          // What is offered stays kept until it is put away.
          if (offered) this.resolve(false);
          else if (!copy.hasUnsent) this.resolve(true);
          else if (queue) void unsentStore.put({ ...copy.unsent, queue }).catch(() => undefined);
        },
      },
      { version: base, content, clientId, sequence: updates[0]?.sequence ?? 0 },
    );
    this.session = session;
    for (const { changes } of updates) host.dispatch({ changes: ChangeSet.fromJSON(changes) });
    return new Promise((resolve) => {
      this.resolve = resolve;
      session.typed();
    });
  }

  goOn(): void {
    this.session?.goOn();
  }

  /** Nobody may type any more: what is not sent yet is offered. */
  refuse(sentence: string): void {
    this.session?.refuse(sentence);
  }

  /** What is not sent yet stays for the next one. */
  close(): void {
    this.closed = true;
    this.session?.close();
    this.resolve(false);
  }
}
