import type { Reach } from './conversation';
import type { Standing } from './session';

const WORDS: Record<Exclude<Standing, 'ended'>, string> = {
  untouched: '',
  saved: 'Every keystroke saved',
  waiting: 'Not saved yet. What you typed is kept.',
};
const LOOKS: Record<Standing, string> = { untouched: '', saved: 'ok check', waiting: 'open clock', ended: 'open lock' };
const REACH_WORDS: Record<Exclude<Reach, 'there'>, string> = {
  connecting: 'Connecting…',
  away: 'Reconnecting. What you type is kept.',
};

let made = 0;

/** What stands around the editor: label above, helper, state and lost text below. */
export class Frame {
  readonly field = part('div', 'joint-field aura-surface');
  readonly labelId: string;
  private readonly label = part('div', 'joint-label');
  private readonly helper = part('div', 'joint-helper');
  private readonly foot = part('div', 'joint-foot');
  private readonly state = part('div', 'joint-state');
  /** Outside of the status: who comes and goes is not announced. */
  private readonly here = part('div', 'joint-here');
  private readonly lost = part('section', 'joint-lost conflict');

  private readonly putAway: (() => void)[] = [];
  private standing: Standing = 'untouched';
  private sentence = '';
  private reach: Reach = 'there';

  constructor(onLabel: () => void) {
    const id = `joint-text-${++made}`;
    this.labelId = `${id}-label`;
    this.label.id = this.labelId;
    this.label.addEventListener('click', onLabel);
    this.helper.id = `${id}-helper`;
    this.state.id = `${id}-state`;
    this.state.setAttribute('role', 'status');
    this.foot.append(this.state, this.here);
    this.lost.hidden = true;
  }

  into(host: HTMLElement): void {
    if (this.field.parentElement !== host) host.replaceChildren(this.label, this.field, this.helper, this.foot, this.lost);
  }

  get describedBy(): string {
    return `${this.helper.id} ${this.state.id}`;
  }

  words(label: string, helper: string): void {
    this.label.textContent = label;
    this.label.hidden = label === '';
    this.helper.textContent = helper;
    this.helper.hidden = helper === '';
  }

  stands(standing: Standing, sentence = standing === 'ended' ? '' : WORDS[standing]): void {
    this.standing = standing;
    this.sentence = sentence;
    this.endRemark();
  }

  reaches(reach: Reach): void {
    this.reach = reach;
    this.endRemark();
  }

  /** Who is in the text, as a sentence. */
  inThisText(sentence: string): void {
    if (this.here.textContent !== sentence) this.here.textContent = sentence;
  }

  /** Says something else for a moment. */
  remark(sentence: string): void {
    this.say(sentence, 'open', 'info');
  }

  /** How it stands with what was typed; with nothing unsent, whether the server is there. */
  endRemark(): void {
    const settled = this.standing === 'untouched' || this.standing === 'saved';
    if (this.reach !== 'there' && settled) return this.say(REACH_WORDS[this.reach], '', 'reconnecting');
    const [look = '', icon = ''] = LOOKS[this.standing].split(' ');
    this.say(this.sentence, look, icon);
  }

  private say(sentence: string, look: string, icon: string): void {
    if (this.state.textContent === sentence) return;
    if (sentence === '') return this.state.replaceChildren();
    const line = part('span', `state ${look}`);
    const mark = part('span', `icon icon-${icon}`);
    mark.setAttribute('aria-hidden', 'true');
    line.append(mark, sentence);
    this.state.replaceChildren(line);
  }

  /** Offers text for copying, together with what is offered already, until that is put away. */
  offer(text: string, putAway: () => void = () => undefined): void {
    this.putAway.push(putAway);
    const before = this.lost.querySelector('textarea')?.value;
    const area = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 4, value: before ? `${before}\n\n${text}` : text });
    area.setAttribute('aria-label', 'What you typed');
    const title = part('b', '');
    title.append('What you typed last could not be added');
    const words = part('p', '');
    words.append('It is kept here for copying.');
    const row = part('div', 'row');
    row.append(
      button('Copy', () => copyFrom(area)),
      button('Done', () => {
        this.lost.hidden = true;
        this.lost.replaceChildren();
        for (const act of this.putAway.splice(0)) act();
      }),
    );
    this.lost.setAttribute('aria-label', 'Text for copying');
    this.lost.replaceChildren(title, words, area, row);
    this.lost.hidden = false;
  }
}

function part(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
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
