import { type Kept, unsentStore } from './unsent-store';
import type { Unsent, WorkingCopy } from './working-copy';

/** Takes over what is left, one entry at a time; true when that need not be kept any longer. */
export interface Successor {
  readonly closed: boolean;
  run(left: Kept): Promise<boolean>;
}

/**
 * Keeps what one mounted editor hasn't sent, in this browser, until the server has confirmed it.
 * A lock says that the editor lives; what has no lock was left by one that closed, crashed or lost its sign-in.
 */
export class UnsentQueue {
  private writing = false;
  private newest: Unsent | undefined;
  /** Something may be written down. */
  private stored = false;
  private release: () => void = () => undefined;
  private readonly released: Promise<unknown>;

  /** @param name of the person and the document */
  constructor(
    private readonly name: string,
    private readonly clientId: string,
  ) {
    const closed = new Promise<void>((resolve) => (this.release = resolve));
    this.released = navigator.locks.request(lockOf(clientId), () => closed);
  }

  /** Locks exist on secure pages only; without them nobody could tell what is left from what is still being typed. */
  static get possible(): boolean {
    return typeof indexedDB !== 'undefined' && 'locks' in navigator;
  }

  keep(copy: WorkingCopy): void {
    if (!copy.hasUnsent && !this.stored) return;
    this.newest = copy.unsent;
    this.stored = true;
    if (!this.writing) void this.write();
  }

  forget(): void {
    void unsentStore.remove(this.clientId).catch(() => undefined);
  }

  /** The editor is gone; what it left may be taken over. */
  async close(): Promise<void> {
    this.release();
    await this.released;
  }

  /** Takes over, one after the other, what closed editors of this person and document left; each in one tab only. */
  static async takeLeft(name: string, successor: Successor): Promise<void> {
    for (const { clientId } of await unsentStore.all(name)) {
      if (successor.closed) return;
      await navigator.locks.request(lockOf(clientId), { ifAvailable: true }, async (lock) => {
        const left = lock && (await unsentStore.find(clientId));
        if (left && (await successor.run(left))) await unsentStore.remove(clientId);
      });
    }
  }

  /** Acts for an editor that closes: as soon as it has, and before anybody takes over what it left. */
  static async after(clientId: string, act: () => Promise<void>): Promise<void> {
    if (UnsentQueue.possible) await navigator.locks.request(lockOf(clientId), act);
    else await act();
  }

  private async write(): Promise<void> {
    this.writing = true;
    try {
      while (this.newest) {
        const unsent = this.newest;
        this.newest = undefined;
        if (unsent.updates.length > 0) await unsentStore.put({ ...unsent, queue: this.name });
        else await unsentStore.remove(unsent.clientId);
        this.stored = this.newest !== undefined || unsent.updates.length > 0;
      }
    } catch {
      // Full or forbidden: the text is still in the editor, and the next change tries again.
    } finally {
      this.writing = false;
    }
  }
}

function lockOf(clientId: string): string {
  return `alongside-joint-text ${clientId}`;
}
