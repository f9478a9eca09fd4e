import type { Answer, Transport, Update } from './transport';
import { type Host, WorkingCopy } from './working-copy';

const SLOW_MS = 2_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
const UNFIT = 'This text changed in a way this page could not follow. Load the page again.';

/** How it stands with what was typed. */
export type Standing = 'untouched' | 'saved' | 'waiting' | 'ended';

export interface Listener {
  /** @param sentence why it ended */
  stands(standing: Standing, sentence?: string): void;
  /** Text that can't be brought into the document any more, for copying. */
  lost(text: string): void;
  /** What is unsent, or the version it is based on, became different. */
  moved?(copy: WorkingCopy): void;
}

/** Where a session begins. */
export interface Start {
  readonly version: number;
  readonly content: string;
  readonly clientId: string;
  readonly sequence?: number;
}

/** One editor's conversation with the server about one text: one question under way, the rest waits for its answer. Knows no DOM. */
export class Session {
  readonly copy: WorkingCopy;
  private underWay = false;
  private over = false;
  /** The newest version heard of, as far as it isn't being asked for. */
  private newest = 0;
  private failures = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private standing: Standing = 'untouched';

  constructor(
    host: Host,
    private readonly transport: Transport,
    private readonly listener: Listener,
    start: Start,
  ) {
    this.copy = new WorkingCopy(host, start.clientId, start.version, start.content, start.sequence);
  }

  /** The text was changed here. */
  typed(): void {
    if (this.over) return;
    this.listener.moved?.(this.copy);
    void this.exchange();
  }

  /** Changes that the server pushes, the first of which made version `from + 1`. */
  receive(from: number, updates: readonly Update[]): void {
    if (this.over) return;
    if (from > this.copy.version) this.newest = Math.max(this.newest, from + updates.length);
    else this.apply(from, updates);
    this.goOn();
  }

  /** The server says how far it is; a session that is behind fetches the rest once nothing is under way. */
  serverVersion(version: number): void {
    this.newest = Math.max(this.newest, version);
    this.goOn();
  }

  /** Connected anew: what others typed meanwhile was not told, so the server is asked as if it were further. */
  resume(): void {
    this.serverVersion(this.copy.version + 1);
  }

  /** Nobody may type here any more. */
  refuse(sentence: string): void {
    if (!this.over) this.end(sentence);
  }

  /** The connection works: no need to wait any longer. */
  goOn(): void {
    clearTimeout(this.retryTimer);
    this.retryTimer = undefined;
    void this.exchange();
  }

  /** Answers that are still to come don't matter any more. */
  close(): void {
    this.over = true;
    clearTimeout(this.retryTimer);
  }

  private async exchange(): Promise<void> {
    if (this.over || this.underWay || this.retryTimer !== undefined) return;
    const base = this.copy.version;
    const batch = this.copy.batch();
    const sought = this.newest;
    if (batch.length === 0 && sought <= base) return;
    this.underWay = true;
    this.newest = 0;
    const slow = setTimeout(() => this.wait(), SLOW_MS);
    try {
      const answer = await (batch.length > 0 ? this.transport.push(base, batch) : this.transport.pull(base));
      if (this.over) return;
      this.take(base, batch.length, answer);
      this.failures = 0;
    } catch {
      if (this.over) return;
      this.newest = Math.max(this.newest, sought);
      this.retryLater();
    } finally {
      clearTimeout(slow);
      this.underWay = false;
    }
    void this.exchange();
  }

  private take(base: number, pushed: number, answer: Answer): void {
    if (typeof answer.refused === 'string') return this.end(answer.refused);
    if (typeof answer.snapshot === 'string') return this.replace(base, answer.version, answer.snapshot);
    if (answer.accepted) {
      this.copy.confirm(base + pushed);
      this.stand('saved');
      this.listener.moved?.(this.copy);
    } else {
      this.apply(base, answer.updates ?? []);
    }
    if (this.copy.version > base) this.newest = Math.max(this.newest, answer.version);
    else if (pushed > 0 && !this.over) throw new Error('an answer that leads nowhere');
  }

  private apply(from: number, updates: readonly Update[]): void {
    const hadUnsent = this.copy.hasUnsent;
    try {
      this.copy.apply(from, updates);
    } catch (unfit) {
      if (!(unfit instanceof RangeError)) throw unfit;
      return this.end(UNFIT);
    }
    if (hadUnsent && !this.copy.hasUnsent) this.stand('saved');
    this.listener.moved?.(this.copy);
  }

  private replace(base: number, version: number, content: string): void {
    if (this.copy.version > base && this.copy.version >= version) return;
    this.giveUpUnsent();
    this.copy.replace(version, content);
    this.stand('untouched');
    this.listener.moved?.(this.copy);
  }

  private end(sentence: string): void {
    this.giveUpUnsent();
    this.close();
    this.listener.stands('ended', sentence);
  }

  private giveUpUnsent(): void {
    const text = this.copy.unsentText;
    if (text !== '') this.listener.lost(text);
  }

  private retryLater(): void {
    this.wait();
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures++);
    this.retryTimer = setTimeout(() => this.goOn(), wait);
  }

  private wait(): void {
    if (this.copy.hasUnsent) this.stand('waiting');
  }

  private stand(standing: Standing): void {
    if (standing === this.standing) return;
    this.standing = standing;
    this.listener.stands(standing);
  }
}
