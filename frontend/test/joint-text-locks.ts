/** The Web Locks of one browser, as far as needed. */
export class Locks {
  private readonly held = new Map<string, Promise<unknown>>();

  async request(name: string, options: unknown, act: (lock: object | null) => unknown = options as never): Promise<unknown> {
    if ((options as LockOptions).ifAvailable && this.held.has(name)) return act(null);
    while (this.held.has(name)) await this.held.get(name);
    const done = Promise.resolve(act({ name }));
    this.held.set(name, done);
    return done.finally(() => this.held.delete(name));
  }
}
