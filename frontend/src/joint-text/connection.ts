import type { FromServer, ToServer } from './wire';

const ALIVE_MS = 15_000;
const SILENCE_MS = 10_000;
const FIRST_WAIT_MS = 250;
const LAST_WAIT_MS = 10_000;

export interface ConnectionListener {
  opened(): void;
  received(message: FromServer): void;
  /** What was sent may have arrived or not. */
  lost(): void;
}

/** A WebSocket that is opened again, ever more patiently, whenever it breaks or falls silent. */
export class Connection {
  private socket: WebSocket | undefined;
  private failures = 0;
  private reopening: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private alive: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly address: string,
    private readonly listener: ConnectionListener,
  ) {
    window.addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
    this.open();
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  /** Whether it was sent; nothing waits here. */
  send(message: ToServer): boolean {
    if (!this.isOpen) return false;
    this.socket?.send(JSON.stringify(message));
    return true;
  }

  /** Gives the socket up, without waiting for its end, and opens another. */
  again(): void {
    this.drop();
    const wait = Math.min(LAST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures++);
    // Pages that lost the same server don't come back in the same moment.
    this.reopening = setTimeout(() => this.open(), wait * (0.5 + Math.random() / 2));
    this.listener.lost();
  }

  close(): void {
    window.removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
    this.drop();
  }

  private open(): void {
    this.drop();
    const socket = new WebSocket(socketAddress(this.address));
    this.socket = socket;
    this.expectSign();
    socket.onopen = () => {
      this.signOfLife();
      this.alive = setInterval(() => this.ask(), ALIVE_MS);
      this.listener.opened();
    };
    socket.onmessage = ({ data }) => {
      this.signOfLife();
      // Only now: a server that closes each new connection is asked ever more rarely.
      this.failures = 0;
      this.listener.received(JSON.parse(data as string) as FromServer);
    };
    socket.onclose = () => this.again();
  }

  private readonly wake = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (this.isOpen) this.ask();
    else this.open();
  };

  private ask(): void {
    this.send({ alive: true });
    this.expectSign();
  }

  private expectSign(): void {
    this.silence ??= setTimeout(() => this.again(), SILENCE_MS);
  }

  private signOfLife(): void {
    clearTimeout(this.silence);
    this.silence = undefined;
  }

  private drop(): void {
    this.signOfLife();
    clearTimeout(this.reopening);
    clearInterval(this.alive);
    if (!this.socket) return;
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = undefined;
  }
}

function socketAddress(address: string): URL {
  const url = new URL(address, document.baseURI);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url;
}
