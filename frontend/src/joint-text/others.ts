import { broughtOn, followed, isSame, type Spot } from './places';
import type { CaretTold } from './wire';
import type { WorkingCopy } from './working-copy';

/** Somebody else's caret in the newest confirmed text. */
export interface Other extends Spot {
  readonly client: string;
  readonly person: string;
}

/** Where the other editors of one text are, by what they told and by what they typed since. */
export class Others {
  private readonly placed = new Map<string, Other>();
  /** Told in a version that isn't here yet. */
  private readonly ahead = new Map<string, CaretTold>();
  private version = -1;

  constructor(private readonly show: (others: readonly Other[], moved: ReadonlySet<string>) => void) {}

  told(caret: CaretTold, copy: WorkingCopy | undefined): void {
    this.ahead.set(caret.client, caret);
    this.version = -1;
    if (copy) this.follow(copy);
  }

  /** The confirmed text went on. */
  follow(copy: WorkingCopy): void {
    if (copy.version === this.version) return;
    const steps = copy.stepsSince(this.version) ?? [];
    this.version = copy.version;
    const moved = new Set(steps.map(({ client }) => client));
    for (const [client, other] of this.placed) this.put(client, other.person, followed(other, client, copy));
    for (const caret of this.ahead.values()) if (caret.version <= copy.version) this.take(caret, copy, moved);
    this.show([...this.placed.values()], moved);
  }

  vanish(): void {
    this.placed.clear();
    this.ahead.clear();
    this.show([], new Set());
  }

  private take({ client, person, version, anchor, head }: CaretTold, copy: WorkingCopy, moved: Set<string>): void {
    this.ahead.delete(client);
    if (anchor === null || head === null) return void this.placed.delete(client);
    const spot = broughtOn({ version, anchor, head }, client, copy);
    if (!spot) return;
    if (!isSame(this.placed.get(client), spot)) moved.add(client);
    this.put(client, person, spot);
  }

  private put(client: string, person: string, spot: Spot | undefined): void {
    if (spot) this.placed.set(client, { ...spot, client, person });
    else this.placed.delete(client);
  }
}
