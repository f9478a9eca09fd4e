import type { ChangeDesc } from '@codemirror/state';
import { endOf, type Step, type WorkingCopy } from './working-copy';

/** A selection in one version of the text. */
export interface Spot {
  readonly version: number;
  readonly anchor: number;
  readonly head: number;
}

/** Where a place is after changes; one that lies outside the text is taken for its end. */
export function mapped(at: number, changes: ChangeDesc, side: -1 | 1): number {
  return changes.mapPos(Math.max(0, Math.min(Math.trunc(at) || 0, changes.length)), side);
}

/** Brings what an editor told up to what is confirmed now; nothing if its version can't be reached. */
export function broughtOn(spot: Spot, client: string, copy: WorkingCopy): Spot | undefined {
  const brought = copy.stepsSince(spot.version)?.reduce((at, step) => shifted(at, step, step.client === client ? 1 : -1), spot);
  return brought && { ...brought, version: copy.version };
}

/** The same for a place that is up to date else: an editor's caret stands where that editor changed something last. */
export function followed(spot: Spot, client: string, copy: WorkingCopy): Spot | undefined {
  const followed = copy.stepsSince(spot.version)?.reduce((at, step) => {
    const end = step.client === client ? endOf(step.changes) : undefined;
    return end === undefined ? shifted(at, step, -1) : { ...at, anchor: end, head: end };
  }, spot);
  return followed && { ...followed, version: copy.version };
}

export function isSame(one: Spot | undefined, other: Spot): boolean {
  return one?.anchor === other.anchor && one.head === other.head;
}

function shifted(spot: Spot, { changes }: Step, side: -1 | 1): Spot {
  return { ...spot, anchor: mapped(spot.anchor, changes, side), head: mapped(spot.head, changes, side) };
}
