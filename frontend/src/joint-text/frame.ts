import type { Reach } from './conversation';
import { LostText } from './lost-text';
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
  readonly lost = new LostText();

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
  }

  into(host: HTMLElement): void {
    if (this.field.parentElement !== host) host.replaceChildren(this.label, this.field, this.helper, this.foot, this.lost.section);
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

  /** Whoever is done with the text stands behind it, and sees that: letters do something again, Tab leads to what follows. */
  standBehind(label: string): void {
    this.foot.tabIndex = -1;
    this.foot.setAttribute('role', 'group');
    this.foot.setAttribute('aria-label', label);
    this.foot.setAttribute('aria-describedby', this.state.id);
    this.foot.focus();
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
}

function part(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
