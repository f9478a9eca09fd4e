interface Offered {
  readonly text: string;
  putAway(): void;
}

/** What could not be added to its text: offered for copying, all of it together, until it is put away. */
export class LostText {
  readonly section = Object.assign(document.createElement('section'), { className: 'joint-lost conflict', hidden: true });
  private offered: Offered[] = [];

  constructor() {
    this.section.setAttribute('aria-label', 'Text for copying');
  }

  /** @param putAway is run once nobody needs it any more */
  offer(text: string, putAway: () => void = () => undefined): void {
    this.offered.push({ text, putAway });
    this.show();
  }

  /** For a text whose field leaves the page: offers the same at the foot of the page. */
  leave(): void {
    for (const { text, putAway } of this.offered.splice(0)) lostAway().offer(text, putAway);
    this.show();
  }

  private show(): void {
    this.section.hidden = this.offered.length === 0;
    this.section.replaceChildren(...(this.section.hidden ? [] : this.content()));
  }

  private content(): HTMLElement[] {
    const area = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 4, value: this.offered.map(({ text }) => text).join('\n\n') });
    area.setAttribute('aria-label', 'What you typed');
    const row = Object.assign(document.createElement('div'), { className: 'row' });
    row.append(
      button('Copy', () => copyFrom(area)),
      button('Done', () => this.done()),
    );
    return [words('b', 'What you typed last could not be added'), words('p', 'It is kept here for copying.'), area, row];
  }

  private done(): void {
    for (const { putAway } of this.offered.splice(0)) putAway();
    this.show();
  }
}

let away: LostText | undefined;

/** The one of the whole page, for texts that have no field there any more. */
export function lostAway(): LostText {
  if (!away) {
    away = new LostText();
    away.section.classList.add('away');
    away.section.setAttribute('role', 'alert');
  }
  if (!away.section.isConnected) document.body.append(away.section);
  return away;
}

function words(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function button(text: string, act: () => void): HTMLElement {
  const made = document.createElement('vaadin-button');
  made.setAttribute('theme', 'tertiary');
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** The clipboard exists on secure pages only; the selection can be copied by hand everywhere. */
function copyFrom(area: HTMLTextAreaElement): void {
  area.select();
  void navigator.clipboard?.writeText(area.value).catch(() => undefined);
}
