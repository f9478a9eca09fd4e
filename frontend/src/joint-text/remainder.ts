import { Connection } from './connection';
import { lostAway } from './lost-text';
import { SocketTransport } from './socket-transport';
import { TakeOver } from './take-over';
import { UnsentQueue } from './unsent-queue';
import { type Kept, unsentStore } from './unsent-store';
import type { FromServer } from './wire';
import type { Unsent } from './working-copy';

/** What an editor that left the page had not sent: goes on without it until the server has answered. */
export class Remainder {
  private readonly transport = new SocketTransport(() => this.connection);
  private readonly takeOver = new TakeOver(this.transport, (text, putAway) => lostAway().offer(text, putAway));
  private readonly connection: Connection;
  private begun = false;

  private constructor(
    address: string,
    private readonly kept: Kept,
    private readonly answered: () => void,
  ) {
    this.connection = new Connection(address, {
      opened: () => (this.begun ? this.takeOver.goOn() : void this.begin()),
      received: (message) => this.received(message),
      lost: () => this.transport.lost(),
    });
  }

  /** @param queue under which it is kept meanwhile; nowhere without */
  static send(address: string, queue: string, unsent: Unsent): void {
    const sending = () => new Promise<void>((resolve) => void new Remainder(address, { ...unsent, queue }, resolve));
    void UnsentQueue.after(unsent.clientId, sending);
  }

  private async begin(): Promise<void> {
    this.begun = true;
    const done = await this.takeOver.run(this.kept);
    this.connection.close();
    if (done && this.kept.queue) await unsentStore.remove(this.kept.clientId).catch(() => undefined);
    this.answered();
  }

  private received({ id, answer, refused }: FromServer): void {
    if (answer) this.transport.answered(id ?? 0, answer);
    else if (refused !== undefined) this.takeOver.refuse(refused);
  }
}
