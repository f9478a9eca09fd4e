import type { Connection } from './connection';
import { type Answer, type Transport, type Update, within } from './transport';
import type { CaretReported, Question } from './wire';

const ANSWER_MS = 10_000;

interface Asked {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

/** Questions and answers over a connection. An answer that is late takes the connection for broken. */
export class SocketTransport implements Transport {
  private readonly asked = new Map<number, Asked>();
  private asks = 0;

  constructor(private readonly connection: () => Connection) {}

  push(base: number, updates: readonly Update[]): Promise<Answer> {
    return this.ask({ push: { base, updates } });
  }

  pull(base: number): Promise<Answer> {
    return this.ask({ pull: { base } });
  }

  caret(caret: CaretReported): boolean {
    return this.connection().send({ caret });
  }

  answered(id: number, answer: Answer): void {
    this.asked.get(id)?.resolve(answer);
    this.asked.delete(id);
  }

  /** No answer comes any more. */
  lost(): void {
    for (const { reject } of this.asked.values()) reject(new Error('the connection was lost'));
    this.asked.clear();
  }

  private ask(question: Question): Promise<Answer> {
    const id = ++this.asks;
    if (!this.connection().send({ id, ...question })) return Promise.reject(new Error('no connection'));
    const answer = new Promise<Answer>((resolve, reject) => this.asked.set(id, { resolve, reject }));
    return within(ANSWER_MS, answer, () => this.connection().again());
  }
}
