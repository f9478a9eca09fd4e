import { CaretReport } from './caret-report';
import { Connection } from './connection';
import type { Keeping } from './keeping';
import { type Other, Others } from './others';
import { Remainder } from './remainder';
import { type Listener, Session } from './session';
import { SocketTransport } from './socket-transport';
import type { CaretTold, FromServer } from './wire';
import type { Host } from './working-copy';

/** How long nothing is said about a connection that isn't there. */
const CALM_MS = 1_000;

/** Whether the server can be reached: not for the first time yet, yes, or not at the moment. */
export type Reach = 'connecting' | 'there' | 'away';

export interface ConversationListener extends Listener {
  /** The text is there. */
  began(): void;
  reaches(reach: Reach): void;
  others(others: readonly Other[], moved: ReadonlySet<string>): void;
  /** The own selection, as long as others may see it. */
  selection(): { anchor: number; head: number } | undefined;
}

/** All that one mounted editor has to do with the server: connects by itself, begins, goes on after a break, ends. Knows no DOM. */
export class Conversation {
  session: Session | undefined;
  private readonly clientId = newClientId();
  private readonly transport = new SocketTransport(() => this.connection);
  private readonly whereabouts: Others;
  private readonly report: CaretReport;
  private readonly connection: Connection;
  private over = false;
  /** Newest version heard of before the text was there. */
  private heard = 0;
  private calm: ReturnType<typeof setTimeout> | undefined;

  /** @param queue names the person and the document; what can't be sent is kept under it in this browser */
  constructor(
    private readonly address: string,
    private readonly queue: string,
    private readonly host: Host,
    private readonly keeping: Keeping,
    private readonly listener: ConversationListener,
  ) {
    this.whereabouts = new Others((others, moved) => listener.others(others, moved));
    this.report = new CaretReport(
      () => listener.selection(),
      (caret) => this.transport.caret(caret),
    );
    this.doubt();
    this.connection = new Connection(address, {
      opened: () => this.opened(),
      received: (message) => this.received(message),
      lost: () => this.lost(),
    });
  }

  typed(): void {
    this.session?.typed();
  }

  /** The selection or the focus is different. */
  moved(): void {
    if (this.session && !this.over && this.connection.isOpen) this.report.moved(this.session.copy);
  }

  /** The editor goes; what it has not sent goes on without it. */
  leave(): void {
    if (!this.over && this.session?.copy.hasUnsent) Remainder.send(this.address, this.queue, this.session.copy.unsent);
    this.close();
  }

  close(): void {
    this.over = true;
    clearTimeout(this.calm);
    this.report.close();
    this.connection.close();
    this.transport.lost();
    this.session?.close();
    this.whereabouts.vanish();
  }

  private opened(): void {
    if (!this.session) return void this.begin();
    this.reached();
    this.session.resume();
    this.keeping.goOn();
    this.report.again(this.session.copy);
  }

  private async begin(): Promise<void> {
    const answer = await this.transport.pull(-1).catch(() => undefined);
    if (!answer || this.over || this.session) return;
    if (typeof answer.refused === 'string') return this.refused(answer.refused);
    this.reached();
    this.session = new Session(this.host, this.transport, this.listening, { version: answer.version, content: answer.snapshot ?? '', clientId: this.clientId });
    this.keeping.begin(this.queue, this.clientId, this.transport);
    this.listener.began();
    this.session.serverVersion(this.heard);
    this.whereabouts.follow(this.session.copy);
    this.moved();
  }

  private received({ id, answer, receive, version, caret, refused }: FromServer): void {
    if (answer) {
      this.transport.answered(id ?? 0, answer);
      // Also what a take-over was told: the server takes this editor to know it now.
      this.session?.serverVersion(answer.version);
    } else if (receive && this.session) this.session.receive(receive.from, receive.updates);
    else if (receive) this.heard = Math.max(this.heard, receive.from + receive.updates.length);
    else if (version !== undefined && this.session) this.session.serverVersion(version);
    else if (version !== undefined) this.heard = Math.max(this.heard, version);
    else if (caret) this.caret(caret);
    else if (refused !== undefined) this.refused(refused);
  }

  private caret(caret: CaretTold): void {
    if (caret.client !== this.clientId) this.whereabouts.told(caret, this.session?.copy);
    // The end of a connection of before, heard of after the next one had told where this editor is.
    else if (caret.head === null && this.session && !this.over) this.report.again(this.session.copy);
  }

  private refused(sentence: string): void {
    this.keeping.refuse(sentence);
    if (this.session) return this.session.refuse(sentence);
    this.close();
    this.listener.stands('ended', sentence);
  }

  private readonly listening: Listener = {
    stands: (standing, sentence) => {
      if (standing === 'ended') {
        this.close();
        this.keeping.endTakeOver();
      }
      this.listener.stands(standing, sentence);
    },
    lost: (text) => this.listener.lost(text),
    moved: (copy) => {
      this.listener.moved?.(copy);
      if (this.over) return;
      this.whereabouts.follow(copy);
      this.moved();
    },
  };

  private lost(): void {
    this.transport.lost();
    this.whereabouts.vanish();
    this.doubt();
  }

  private reached(): void {
    clearTimeout(this.calm);
    this.calm = undefined;
    this.listener.reaches('there');
  }

  private doubt(): void {
    this.calm ??= setTimeout(() => this.listener.reaches(this.session ? 'away' : 'connecting'), CALM_MS);
  }
}

/** `randomUUID` exists on secure pages only. */
function newClientId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return [...(crypto as Crypto).getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
