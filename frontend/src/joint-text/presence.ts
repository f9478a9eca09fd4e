import { OtherCarets } from './carets';
import type { Editor } from './editor';
import type { Frame } from './frame';
import type { Other } from './others';
import type { WorkingCopy } from './working-copy';

/** Those who may be in a text, by their ids; colour 0 owner, 1 partner. */
export type People = Readonly<Record<string, { readonly name: string; readonly colour: number }>>;

const NOBODY: ReadonlySet<string> = new Set();

/** Shows who is where in a text: names and colours are those of the people known here, whatever is told from elsewhere. */
export class Presence {
  people: People = {};
  /** The own id. */
  person = '';
  private others: readonly Other[] = [];
  private readonly carets: OtherCarets;

  constructor(
    editor: Editor,
    private readonly frame: Frame,
    private readonly copy: () => WorkingCopy | undefined,
    private readonly isIn: () => boolean,
  ) {
    this.carets = new OtherCarets(editor.view);
  }

  /** @param moved clients that did so themselves */
  show(others = this.others, moved = NOBODY): void {
    this.others = others;
    const carets = others.flatMap(({ client, person, anchor, head }) => {
      const known = this.people[person];
      return known ? [{ client, anchor, head, name: known.name, colour: known.colour }] : [];
    });
    const copy = this.copy();
    if (copy) this.carets.show(carets, copy.unconfirmed, moved);
    this.sayWhoIsIn();
  }

  sayWhoIsIn(): void {
    const others = this.others.map(({ person }) => person);
    this.frame.inThisText(whoIsIn(this.people, this.person, this.isIn(), others));
  }

  close(): void {
    this.carets.close();
  }
}

/** As a sentence; nothing when nobody else is in the text. */
function whoIsIn(people: People, self: string, selfIsIn: boolean, others: readonly string[]): string {
  if (!others.some((person) => person !== self && people[person])) return '';
  const here = new Set([...others.filter((person) => person !== self), ...(selfIsIn ? [self] : [])]);
  const known = [...here].flatMap((person) => people[person] ?? []).sort((one, other) => one.colour - other.colour);
  return `${new Intl.ListFormat('en').format(known.map(({ name }) => name))} ${known.length > 1 ? 'are' : 'is'} in this text`;
}
