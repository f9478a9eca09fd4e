import { vi } from 'vitest';
import { Conversation, type ConversationListener, type Reach } from '../src/joint-text/conversation';
import { Keeping } from '../src/joint-text/keeping';
import type { Other } from '../src/joint-text/others';
import type { Session } from '../src/joint-text/session';
import type { Answer } from '../src/joint-text/transport';
import type { CaretTold, FromServer, ToServer } from '../src/joint-text/wire';
import { Page, type Server } from './joint-text-world';

type Handler<T> = ((event: T) => void) | null;

/** The browser's WebSocket, over a network that the test disturbs. What is sent arrives in its order, or not at all. */
export class FakeSocket {
  static readonly OPEN = 1;
  readyState = 0;
  onopen: Handler<object> = null;
  onmessage: Handler<{ data: string }> = null;
  onclose: Handler<object> = null;
  /** The last place of each editor behind it. */
  readonly places = new Map<string, CaretTold>();
  private readonly due = { up: 0, down: 0 };
  /** Nothing gets through any more, in whatever direction. */
  dead = false;

  constructor(
    private readonly network: Network,
    readonly url: URL,
  ) {
    network.sockets.push(this);
    this.carry('down', () => (network.reachable && !network.blocked(url) ? this.opened() : this.cut()));
  }

  send(data: string): void {
    if (this.readyState !== FakeSocket.OPEN) throw new Error('not open');
    this.carry('up', () => this.network.arrived(this, JSON.parse(data) as ToServer));
  }

  close(): void {
    this.readyState = 3;
    this.carry('up', () => this.network.left(this));
  }

  tell(message: FromServer): void {
    const data = JSON.stringify(message);
    this.carry('down', () => this.readyState === FakeSocket.OPEN && this.onmessage?.({ data }));
  }

  /** What is under way is lost, both ways. */
  cut(): void {
    if (this.dead) return;
    this.dead = true;
    this.readyState = 3;
    this.network.left(this);
    this.onclose?.({});
  }

  private opened(): void {
    if (this.readyState !== 0) return;
    this.readyState = FakeSocket.OPEN;
    this.network.joined(this);
    this.onopen?.({});
  }

  private carry(way: 'up' | 'down', act: () => void): void {
    this.due[way] = Math.max(this.due[way], Date.now() + this.network.delay());
    const wait = this.due[way] - Date.now();
    const arrive = () => !this.dead && act();
    if (wait > 0) setTimeout(arrive, wait);
    else queueMicrotask(arrive);
  }
}

/** The network between all pages and one server, with the server's end of each socket. */
export class Network {
  readonly sockets: FakeSocket[] = [];
  readonly arrivals: ToServer[] = [];
  reachable = true;
  blocked = (_address: URL): boolean => false;
  delay = (): number => 0;
  /** Whether a node says only how far the text is. */
  pokes = (): boolean => false;
  answer = (message: ToServer, _socket: FakeSocket): Answer | undefined =>
    'push' in message ? this.server.push(message.push.base, message.push.updates) : 'pull' in message ? this.server.pull(message.pull.base) : undefined;
  private asking: FakeSocket | undefined;

  constructor(readonly server: Server) {
    const network = this;
    class Socket extends FakeSocket {
      constructor(url: URL) {
        super(network, url);
      }
    }
    vi.stubGlobal('WebSocket', Socket);
    server.listeners.push((from, updates) => {
      for (const socket of this.live) if (socket !== this.asking || updates.every(({ clientId }) => clientId === 'else')) socket.tell(this.pokes() ? { version: server.version } : { receive: { from, updates } });
    });
  }

  get live(): FakeSocket[] {
    return this.sockets.filter((socket) => socket.readyState === FakeSocket.OPEN && !socket.dead);
  }

  get last(): FakeSocket {
    return this.sockets.at(-1) as FakeSocket;
  }

  get pushes(): number[][] {
    return this.arrivals.flatMap((message) => ('push' in message ? [message.push.updates.map(({ sequence }) => sequence)] : []));
  }

  get pulls(): number[] {
    return this.arrivals.flatMap((message) => ('pull' in message ? [message.pull.base] : []));
  }

  get carets(): (readonly [number, number | null, number | null])[] {
    return this.arrivals.flatMap((message) => ('caret' in message ? [[message.caret.version, message.caret.anchor, message.caret.head] as const] : []));
  }

  arrived(socket: FakeSocket, message: ToServer): void {
    this.arrivals.push(message);
    if ('alive' in message) return socket.tell(message);
    if ('caret' in message) {
      const caret = { ...message.caret, person: socket.url.searchParams.get('as') ?? '' };
      socket.places.set(caret.client, caret);
      return this.relay(socket, { caret });
    }
    this.asking = socket;
    const answer = this.answer(message, socket);
    this.asking = undefined;
    if (answer) socket.tell({ id: message.id, answer });
  }

  joined(socket: FakeSocket): void {
    for (const other of this.live) if (other !== socket) for (const caret of other.places.values()) socket.tell({ caret });
  }

  left(socket: FakeSocket): void {
    for (const caret of socket.places.values()) this.relay(socket, { caret: { ...caret, anchor: null, head: null } });
    socket.places.clear();
  }

  cutAll(): void {
    for (const socket of this.sockets) if (socket.readyState < 2) socket.cut();
  }

  private relay(from: FakeSocket, message: FromServer): void {
    for (const socket of this.live) if (socket !== from) socket.tell(message);
  }
}

/** One without a screen that does all the talking by itself. */
export class Talker extends Page {
  readonly reaches: Reach[] = [];
  others: readonly Other[] = [];
  focused = false;
  readonly conversation: Conversation;

  constructor(readonly person: string) {
    super();
    const listener: ConversationListener = {
      ...this.told,
      began: () => undefined,
      reaches: (reach) => void this.reaches.push(reach),
      others: (others) => (this.others = others),
      selection: () => (this.focused ? this.state.selection.main : undefined),
    };
    this.conversation = new Conversation(`joint-text?as=${person}`, '', this, new Keeping(() => undefined), listener);
  }

  get session(): Session {
    if (!this.conversation.session) throw new Error('not begun');
    return this.conversation.session;
  }

  select(anchor: number, head = anchor): void {
    this.focused = true;
    this.dispatch({ selection: { anchor, head } });
    this.conversation.moved();
  }

  protected override typed(): void {
    this.conversation.typed();
  }
}
