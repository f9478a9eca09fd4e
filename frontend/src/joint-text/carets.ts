import { type ChangeDesc, type EditorState, type Extension, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { mapped } from './places';

const FLAG_MS = 2_000;

/** Pixels from a caret to its flag. */
const ROOM = 5;

/** Where somebody else is, in the text as the server has it. */
export interface Caret {
  readonly client: string;
  readonly name: string;
  readonly colour: number;
  readonly anchor: number;
  readonly head: number;
}

interface Shown extends Caret {
  readonly flag: boolean;
}

const showCarets = StateEffect.define<readonly Shown[]>();

const shownCarets = StateField.define<readonly Shown[]>({
  create: () => [],
  update(carets, transaction) {
    const told = transaction.effects.find((effect) => effect.is(showCarets));
    if (told) return told.value as readonly Shown[];
    if (!transaction.docChanged) return carets;
    return carets.map((caret) => placed(caret, transaction.changes));
  },
  provide: (field) => EditorView.decorations.compute([field, 'doc'], (state) => decorations(state, state.field(field))),
});

/** Draws the carets that `OtherCarets` shows. */
export function otherCarets(): Extension {
  return [shownCarets, EditorView.updateListener.of(({ view, state }) => state.field(shownCarets).some(({ flag }) => flag) && view.requestMeasure(fit))];
}

/** Where there is no room for a flag after its caret, it stands above like those within a line. */
const fit = {
  key: 'flags',
  read(view: EditorView): [HTMLElement, boolean][] {
    const end = view.scrollDOM.getBoundingClientRect().right;
    return [...view.contentDOM.querySelectorAll<HTMLElement>('.joint-caret.after > i')].map((flag) => {
      const caret = (flag.parentElement as HTMLElement).getBoundingClientRect().left;
      return [flag, caret + ROOM + flag.offsetWidth > end];
    });
  },
  write(flags: [HTMLElement, boolean][]): void {
    for (const [flag, above] of flags) flag.classList.toggle('above', above);
  },
};

/** The others in one editor: each caret flies its flag for two seconds after it moved. */
export class OtherCarets {
  private flags = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly view: EditorView) {}

  /**
   * @param unconfirmed from the server's text to the one shown
   * @param moved clients that did so themselves
   */
  show(carets: readonly Caret[], unconfirmed: ChangeDesc, moved: ReadonlySet<string>): void {
    const now = carets.map((caret) => placed({ ...caret, flag: false }, unconfirmed));
    for (const { client } of now) if (moved.has(client)) this.raise(client);
    for (const client of this.flags.keys()) if (!now.some((caret) => caret.client === client)) this.lower(client);
    if (now.length === 0 && this.view.state.field(shownCarets).length === 0) return;
    this.view.dispatch({ effects: showCarets.of(now.map((caret) => ({ ...caret, flag: this.flags.has(caret.client) }))) });
  }

  close(): void {
    for (const client of this.flags.keys()) this.lower(client);
  }

  private raise(client: string): void {
    this.lower(client);
    const lowered = () => {
      this.flags.delete(client);
      const shown = this.view.state.field(shownCarets).map((caret) => (caret.client === client ? { ...caret, flag: false } : caret));
      this.view.dispatch({ effects: showCarets.of(shown) });
    };
    this.flags.set(client, setTimeout(lowered, FLAG_MS));
  }

  private lower(client: string): void {
    clearTimeout(this.flags.get(client));
    this.flags.delete(client);
  }
}

/** What somebody else inserts at a caret doesn't push it on: so does the editor whose caret it is. */
function placed(caret: Shown, changes: ChangeDesc): Shown {
  return { ...caret, anchor: mapped(caret.anchor, changes, -1), head: mapped(caret.head, changes, -1) };
}

function decorations({ doc }: EditorState, carets: readonly Shown[]): DecorationSet {
  const ranges = carets.flatMap((caret): Range<Decoration>[] => {
    const by = caret.colour === 0 ? 'by-owner' : 'by-partner';
    const [from, to] = [Math.min(caret.anchor, caret.head), Math.max(caret.anchor, caret.head)];
    const mark = from < to ? [Decoration.mark({ class: `joint-selection ${by}` }).range(from, to)] : [];
    return [...mark, Decoration.widget({ widget: new CaretWidget(caret.name, doc.lineAt(caret.head).to === caret.head ? `${by} after` : by, caret.flag), side: 1 }).range(caret.head)];
  });
  return RangeSet.of(ranges, true);
}

class CaretWidget extends WidgetType {
  constructor(
    private readonly name: string,
    private readonly by: string,
    private readonly flag: boolean,
  ) {
    super();
  }

  override eq(other: CaretWidget): boolean {
    return other.name === this.name && other.by === this.by && other.flag === this.flag;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = `joint-caret ${this.by}`;
    caret.setAttribute('aria-hidden', 'true');
    caret.append('\u2060'); // a word joiner: no line may break at a caret
    if (this.flag) caret.append(Object.assign(document.createElement('i'), { textContent: this.name }));
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
