import type { Answer, Update } from './transport';

/** Where an editor's selection is, in the version it was measured at; null once its field was left. */
export interface CaretReported {
  readonly client: string;
  readonly version: number;
  readonly anchor: number | null;
  readonly head: number | null;
}

export interface CaretTold extends CaretReported {
  readonly person: string;
}

export type Question = { readonly push: { readonly base: number; readonly updates: readonly Update[] } } | { readonly pull: { readonly base: number } };

export type ToServer = (Question & { readonly id: number }) | { readonly caret: CaretReported } | { readonly alive: true };

/** A message of the server; exactly one of these is there. */
export interface FromServer {
  readonly id?: number;
  readonly answer?: Answer;
  /** What others typed; the first update made version `from + 1`. */
  readonly receive?: { readonly from: number; readonly updates: readonly Update[] };
  /** How far the server is. */
  readonly version?: number;
  readonly caret?: CaretTold;
  /** Why nobody may read or type here any more, as a sentence. */
  readonly refused?: string;
  readonly alive?: true;
}
