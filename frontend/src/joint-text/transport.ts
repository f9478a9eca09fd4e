/** One step of one mounted editor, as the server keeps it: `changes` is CodeMirror's change set as JSON. */
export interface Update {
  readonly clientId: string;
  readonly sequence: number;
  readonly changes: unknown;
}

/** What the server says to a push or a pull. */
export interface Answer {
  readonly accepted: boolean;
  readonly version: number;
  readonly updates?: readonly Update[] | null;
  /** The whole text, when what happened since the base can't be told. */
  readonly snapshot?: string | null;
  /** Why nobody may type here any more, as a sentence. */
  readonly refused?: string | null;
}

/** The way to the server. Each promise settles; a rejected one means: perhaps it arrived, perhaps it did not. */
export interface Transport {
  push(base: number, updates: readonly Update[]): Promise<Answer>;
  pull(base: number): Promise<Answer>;
}

/** Rejects when no answer comes in time, and then does what is to be done about it. */
export function within<T>(ms: number, promise: Promise<T>, late: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`));
      late();
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
