import { followed, isSame, type Spot } from './places';
import type { CaretReported } from './wire';
import type { WorkingCopy } from './working-copy';

const THROTTLE_MS = 100;
const RENEW_MS = 1_000;

/**
 * Tells where one is: at once, then at most every 100 ms. What the others see anyway is left out: a caret that follows the own typing.
 * While the text goes on it is told once a second, for those who come in meanwhile and know nothing of what was before.
 */
export class CaretReport {
  private throttle: ReturnType<typeof setTimeout> | undefined;
  private renewal: ReturnType<typeof setTimeout> | undefined;
  private told: Spot | undefined;
  /** It was told while own typing was under way, which may move it at the others once more. */
  private unsure = false;
  private waits = false;

  /** @param selection what is selected in the text as shown; nothing while the field isn't focused */
  constructor(
    private readonly selection: () => { anchor: number; head: number } | undefined,
    private readonly tell: (caret: CaretReported) => boolean,
  ) {}

  /** The selection, the focus or the text is different. */
  moved(copy: WorkingCopy): void {
    if (!this.selection()) this.left(copy);
    else if (this.throttle === undefined) this.report(copy);
    else this.waits = true;
  }

  /** Nobody knows any more what was told. */
  again(copy: WorkingCopy): void {
    this.close();
    this.moved(copy);
  }

  close(): void {
    this.rest();
    this.told = undefined;
  }

  private left({ clientId: client, version }: WorkingCopy): void {
    this.rest();
    if (this.told) this.tell({ client, version, anchor: null, head: null });
    this.told = undefined;
  }

  private rest(): void {
    clearTimeout(this.throttle);
    clearTimeout(this.renewal);
    this.throttle = this.renewal = undefined;
    this.waits = false;
  }

  private report(copy: WorkingCopy): void {
    const selection = this.selection();
    if (!selection) return;
    const spot = confirmedSpot(selection, copy);
    const believed = this.told && followed(this.told, copy.clientId, copy);
    const follows = selection.anchor === selection.head && selection.head === copy.typedTo;
    const settles = this.unsure && !copy.hasUnsent;
    if (believed && (follows || (isSame(believed, spot) && !settles))) {
      if (follows || this.told?.version !== spot.version) this.renewal ??= setTimeout(() => this.say(copy), RENEW_MS);
    } else {
      this.say(copy);
    }
  }

  private say(copy: WorkingCopy): void {
    const selection = this.selection();
    this.rest();
    if (!selection) return;
    const spot = confirmedSpot(selection, copy);
    if (!this.tell({ client: copy.clientId, ...spot })) return;
    this.told = spot;
    this.unsure = copy.hasUnsent;
    this.throttle = setTimeout(() => {
      this.throttle = undefined;
      if (this.waits) this.moved(copy);
    }, THROTTLE_MS);
  }
}

function confirmedSpot({ anchor, head }: { anchor: number; head: number }, copy: WorkingCopy): Spot {
  const confirmed = copy.unconfirmed.invertedDesc;
  return { version: copy.version, anchor: confirmed.mapPos(anchor), head: confirmed.mapPos(head) };
}
