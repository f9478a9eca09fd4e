import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JointText } from '../src/joint-text/element';
import { Network } from './joint-text-network';
import { begun, box, mounted, PEOPLE, press, settle, text } from './joint-text-page';
import { Server } from './joint-text-world';

const shows = (content: string) => new Network(new Server(content));

beforeEach(() => {
  vi.useFakeTimers();
  shows('Hello');
});

afterEach(async () => {
  document.body.replaceChildren();
  // What was not sent goes on without its editor, and needs the network that is taken away here.
  await settle();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the field', () => {
  it('is a text box with several lines, named by its label and described by helper and state', async () => {
    const element = await begun({ helperText: 'Both of you write here' });
    expect(box(element).getAttribute('aria-multiline')).toBe('true');
    expect(document.getElementById(box(element).getAttribute('aria-labelledby') ?? '')?.textContent).toBe('How we read it');
    const described = box(element).getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id));
    expect(described?.map((part) => part?.textContent)).toEqual(['Both of you write here', '']);
    expect(box(element).getAttribute('spellcheck')).toBe('true');
    expect(box(element).getAttribute('contenteditable')).toBe('true');
  });

  it('shows a placeholder as long as it is empty', async () => {
    shows('');
    const element = await begun({ placeholder: 'What we understand' });
    expect(box(element).textContent).toBe('What we understand');
  });

  it('can’t be typed in before it begins', () => {
    expect(box(mounted()).getAttribute('contenteditable')).toBe('false');
  });

  it('can be focused but not typed in when it is for reading', async () => {
    const element = await begun();
    element.readonly = true;
    expect(box(element).getAttribute('contenteditable')).toBe('false');
    expect(box(element).tabIndex).toBe(0);
    expect(box(element).getAttribute('aria-readonly')).toBe('true');
    element.readonly = false;
    expect(box(element).getAttribute('contenteditable')).toBe('true');
  });

  it('takes what was set before its script came', async () => {
    const unknown = document.createElement('joint-text-later');
    Object.assign(unknown, { label: 'Early', address: 'joint-text?kind=READING', people: PEOPLE, person: 'm-id' });
    document.body.append(unknown);
    customElements.define('joint-text-later', class extends JointText {});
    await settle();
    expect(unknown.querySelector('.joint-label')?.textContent).toBe('Early');
    expect(unknown.className).toBe('by-partner');
    expect(text(unknown)).toBe('Hello');
  });

  it.each([
    ['Enter', true],
    ['Escape', false],
  ])('is left by %s, and keys go on behind it', async (key, ctrl) => {
    const element = await begun();
    element.focus();
    expect(document.activeElement).toBe(box(element));
    expect(press(element, key, ctrl).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(element.querySelector('.joint-foot'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('How we read it');
    expect(text(element)).toBe('Hello');
  });

  it('lets Tab go on', async () => {
    const element = await begun();
    expect(press(element, 'Tab').defaultPrevented).toBe(false);
    expect(text(element)).toBe('Hello');
  });

  it('shows Markdown as it is written', async () => {
    shows('# Title\n\n**bold** and `code`\n');
    const element = await begun();
    const shown = (kind: string) => [...element.querySelectorAll(`.md-${kind}`)].map((part) => part.textContent).join('');
    expect([shown('heading'), shown('strong'), shown('code')]).toEqual(['# Title', '**bold**', 'code']);
  });
});
