import { TakeOver } from './take-over';
import type { Transport } from './transport';
import { UnsentQueue } from './unsent-queue';
import type { WorkingCopy } from './working-copy';

/** Offers text for copying; the second says what to do once it is put away. */
export type Offer = (text: string, putAway: () => void) => void;

/** What an element keeps in this browser for later, and takes over from editors that are gone. */
export class Keeping {
  private queue: UnsentQueue | undefined;
  private takeOver: TakeOver | undefined;
  private taking: Promise<unknown> = Promise.resolve();
  private closing: Promise<unknown> = Promise.resolve();

  constructor(private readonly offer: Offer) {}

  /** @param name of the person and the document; nothing is kept without */
  begin(name: string, clientId: string, transport: Transport): void {
    this.close();
    if (!name || !UnsentQueue.possible) return;
    this.queue = new UnsentQueue(name, clientId);
    const takeOver = new TakeOver(transport, this.offer);
    this.takeOver = takeOver;
    this.taking = this.closing.then(() => UnsentQueue.takeLeft(name, takeOver)).catch(() => undefined);
  }

  moved(copy: WorkingCopy): void {
    this.queue?.keep(copy);
  }

  /** The connection works again. */
  goOn(): void {
    this.takeOver?.goOn();
  }

  /** Nobody may type any more; what was left by others is offered, too. */
  refuse(sentence: string): void {
    this.takeOver?.refuse(sentence);
  }

  /** Nothing more can be sent; what is kept stays. */
  endTakeOver(): void {
    this.takeOver?.close();
  }

  /** What is to be done once what is kept now isn't needed any more, whatever is kept then. */
  get forget(): () => void {
    const queue = this.queue;
    return () => queue?.forget();
  }

  close(): void {
    this.takeOver?.close();
    if (this.queue) this.closing = Promise.all([this.queue.close(), this.taking]);
    this.takeOver = this.queue = undefined;
  }
}
