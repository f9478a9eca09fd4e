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

/** The way to the server. A rejected promise means: perhaps it arrived, perhaps it did not. */
export interface Transport {
  push(base: number, updates: readonly Update[]): Promise<Answer>;
  pull(base: number): Promise<Answer>;
  caret?(version: number, anchor: number | null, head: number | null): void;
}

type ServerMethods = Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined>;

/** Calls the `@ClientCallable` methods of the element's component; `$server` exists once Vaadin has bound the element. */
export function vaadinTransport(element: { $server?: ServerMethods }): Transport {
  const call = async (method: string, ...args: unknown[]): Promise<unknown> => {
    const server = element.$server?.[method];
    if (!server) throw new Error(`the server offers no ${method}`);
    return server.apply(element.$server, args);
  };
  return {
    push: async (base, updates) => (await call('push', base, JSON.stringify(updates))) as Answer,
    pull: async (base) => (await call('pull', base)) as Answer,
    caret: (version, anchor, head) => void call('caret', version, anchor, head).catch(() => undefined),
  };
}

/** Rejects when no answer comes in time; Vaadin's promise stays open for ever if the connection breaks. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
