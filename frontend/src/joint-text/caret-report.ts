const THROTTLE_MS = 100;

/** An own selection in the text as the server has it; nothing while the field isn't focused. */
export interface Place {
  readonly version: number;
  readonly anchor: number | null;
  readonly head: number | null;
}

/** Tells where one is: at once, then at most every 100 ms, and never the same twice. */
export class CaretReport {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';
  private waits = false;

  constructor(
    private readonly place: () => Place,
    private readonly tell: (place: Place) => void,
  ) {}

  /** Something moved. */
  moved(): void {
    if (this.timer === undefined) this.report();
    else this.waits = true;
  }

  /** The field was left: no later report may say otherwise. */
  left(): void {
    this.close();
    if (this.told !== '') this.report();
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waits = false;
  }

  private report(): void {
    const place = this.place();
    const where = place.anchor === null ? '' : `${place.anchor} ${place.head}`;
    if (where === this.told) return;
    this.told = where;
    this.tell(place);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.waits) {
        this.waits = false;
        this.report();
      }
    }, THROTTLE_MS);
  }
}
