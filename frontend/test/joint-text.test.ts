import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JointText } from '../src/joint-text/element';
import { box, mounted, press, START, text } from './joint-text-page';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the field', () => {
  it('is a text box with several lines, named by its label and described by helper and state', () => {
    const element = mounted();
    element.helperText = 'Both of you write here';
    element.start(START);
    expect(box(element).getAttribute('aria-multiline')).toBe('true');
    expect(document.getElementById(box(element).getAttribute('aria-labelledby') ?? '')?.textContent).toBe('How we read it');
    const described = box(element).getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id));
    expect(described?.map((part) => part?.textContent)).toEqual(['Both of you write here', '']);
    expect(box(element).getAttribute('spellcheck')).toBe('true');
    expect(box(element).getAttribute('contenteditable')).toBe('true');
  });

  it('shows a placeholder as long as it is empty', () => {
    const element = mounted();
    element.placeholder = 'What we understand';
    element.start({ ...START, content: '' });
    expect(box(element).textContent).toBe('What we understand');
  });

  it('can’t be typed in before it begins', () => {
    expect(box(mounted()).getAttribute('contenteditable')).toBe('false');
  });

  it('can be focused but not typed in when it is for reading', () => {
    const element = mounted();
    element.start(START);
    element.readonly = true;
    expect(box(element).getAttribute('contenteditable')).toBe('false');
    expect(box(element).tabIndex).toBe(0);
    expect(box(element).getAttribute('aria-readonly')).toBe('true');
    element.readonly = false;
    expect(box(element).getAttribute('contenteditable')).toBe('true');
  });

  it('takes what was set before its script came', () => {
    const unknown = document.createElement('joint-text-later');
    Object.assign(unknown, { label: 'Early' });
    document.body.append(unknown);
    customElements.define('joint-text-later', class extends JointText {});
    expect(unknown.querySelector('.joint-label')?.textContent).toBe('Early');
  });

  it.each([
    ['Enter', true],
    ['Escape', false],
  ])('is left by %s', (key, ctrl) => {
    const element = mounted();
    element.start(START);
    element.focus();
    expect(document.activeElement).toBe(box(element));
    expect(press(element, key, ctrl).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(document.body);
    expect(text(element)).toBe('Hello');
  });

  it('lets Tab go on', () => {
    const element = mounted();
    element.start(START);
    expect(press(element, 'Tab').defaultPrevented).toBe(false);
    expect(text(element)).toBe('Hello');
  });

  it('shows Markdown as it is written', () => {
    const element = mounted();
    element.start({ ...START, content: '# Title\n\n**bold** and `code`\n' });
    const shown = (kind: string) => [...element.querySelectorAll(`.md-${kind}`)].map((part) => part.textContent).join('');
    expect([shown('heading'), shown('strong'), shown('code')]).toEqual(['# Title', '**bold**', 'code']);
  });
});
