import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../src/alongside';
import type { BoardAttention } from '../src/attention';

const sent: [string, unknown][] = [];
let attention: BoardAttention;

const mira = (words: string, ...fields: string[]) => ({ colour: 'partner', words, fields });
const get = (id: string) => document.getElementById(id) as HTMLElement;
const places = () => sent.filter(([what]) => what === 'own-place').map(([, place]) => place);
const framed = () => [...document.querySelectorAll('[data-other]')].map((part) => part.id);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  sent.length = 0;
  document.body.innerHTML = `
    <section id="detail" data-within="attribute:scope">
      <div id="own" data-within="standing:scope"><textarea id="note"></textarea></div>
      <div id="wins" data-field="wins:scope"><p id="how" data-field="how:1"><input id="line"></p></div>
    </section>
    <p id="item" data-field="attribute:scope"><a href="#" id="link">Scope</a></p>
    <div role="dialog"><input id="form"></div>`;
  attention = document.createElement('board-attention') as BoardAttention;
  for (const what of ['own-place', 'go-there', 'go-along', 'follow-end', 'follow-waited']) {
    attention.addEventListener(what, (event) => sent.push([what, (event as CustomEvent).detail]));
  }
  document.body.append(attention);
});

afterEach(() => {
  attention.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('tells the field and all around it, the innermost first', () => {
  get('line').focus();
  vi.advanceTimersByTime(0);
  expect(places()).toEqual([{ fields: ['how:1', 'wins:scope', 'attribute:scope'], typing: false }]);
});

it('tells that the field was left', () => {
  get('line').focus();
  vi.advanceTimersByTime(1_000);
  get('line').blur();
  vi.advanceTimersByTime(1_000);
  expect(places().at(-1)).toEqual({ fields: [], typing: false });
});

it('tells it too when the field went from the page', async () => {
  get('line').focus();
  vi.advanceTimersByTime(1_000);
  get('detail').remove();
  await Promise.resolve();
  vi.advanceTimersByTime(1_000);
  expect(places().at(-1)).toEqual({ fields: [], typing: false });
});

it('tells nothing of a page that does not have the focus', () => {
  vi.mocked(document.hasFocus).mockReturnValue(false);
  get('line').focus();
  vi.advanceTimersByTime(1_000);
  expect(places()).toEqual([]);
});

it('tells nothing twice, and not more often than every 150 ms', () => {
  get('line').focus();
  vi.advanceTimersByTime(0);
  get('note').focus();
  get('link').focus();
  get('note').focus();
  vi.advanceTimersByTime(149);
  expect(places()).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(places().slice(1)).toEqual([{ fields: ['standing:scope', 'attribute:scope'], typing: false }]);
  vi.advanceTimersByTime(60_000);
  expect(places()).toHaveLength(2);
});

it('tells that somebody is typing, once, and when they paused', () => {
  get('line').focus();
  vi.advanceTimersByTime(200);
  for (let keys = 0; keys < 20; keys++) {
    get('line').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    vi.advanceTimersByTime(300);
  }
  expect(places().map((place) => (place as { typing: boolean }).typing)).toEqual([false, true]);
  vi.advanceTimersByTime(2_000);
  expect(places().map((place) => (place as { typing: boolean }).typing)).toEqual([false, true, false]);
});

it('tells again in which window somebody is when they come back to it', () => {
  get('line').focus();
  vi.advanceTimersByTime(1_000);
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(0);
  expect(places()).toHaveLength(2);
});

it('counts an open menu as part of what it was opened on', () => {
  const menu = Object.assign(document.createElement('div'), { listenOn: get('own') });
  menu.innerHTML = '<button>Gap</button>';
  document.body.append(menu);
  menu.querySelector('button')?.focus();
  vi.advanceTimersByTime(0);
  expect(places()).toEqual([{ fields: ['standing:scope', 'attribute:scope'], typing: false }]);
});

it('stops telling when it is gone', () => {
  attention.remove();
  get('line').focus();
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual([]);
});

it('draws the other one in the innermost part that is on this page', () => {
  attention.other = mira('Mira is here', 'how:2', 'wins:scope', 'attribute:scope');
  expect(framed()).toEqual(['wins']);
  expect(get('wins').dataset['otherWords']).toBe('Mira is here');
  expect(get('wins').dataset['other']).toBe('partner');
});

it('never draws in a part that only leads there', () => {
  attention.other = mira('Mira is here', 'standing:scope');
  expect(framed()).toEqual([]);
});

it('draws again what the page replaced, and ends when the other one left', async () => {
  attention.other = mira('Mira is typing', 'how:1');
  get('how').outerHTML = '<p id="anew" data-field="how:1"></p>';
  await Promise.resolve();
  vi.advanceTimersToNextFrame();
  expect(framed()).toEqual(['anew']);
  attention.other = mira('', ...[]);
  expect(framed()).toEqual([]);
  expect(get('anew').dataset['otherWords']).toBeUndefined();
});

it('draws nothing anew while somebody types in a joint text', async () => {
  get('how').innerHTML = '<joint-text><div class="cm-editor"><p id="words">Moves</p></div></joint-text>';
  await Promise.resolve();
  vi.advanceTimersToNextFrame();
  const drawn = vi.spyOn(document, 'querySelectorAll');
  get('words').append(' numbers');
  await Promise.resolve();
  vi.advanceTimersToNextFrame();
  expect(drawn).not.toHaveBeenCalled();
});

it('draws in the innermost of parts with the same name', () => {
  get('wins').dataset['field'] = 'how:1';
  attention.other = mira('Mira is here', 'how:1');
  expect(framed()).toEqual(['how']);
  get('how').checkVisibility = () => false;
  attention.other = mira('Mira is typing', 'how:1');
  expect(framed()).toEqual(['wins']);
});

it('takes no name of a field for a selector', () => {
  attention.other = mira('Mira is here', 'a"], [data-within', 'how:1');
  expect(framed()).toEqual(['how']);
});

it('leaves the focus where it is', () => {
  get('note').focus();
  attention.other = mira('Mira is here', 'how:1');
  expect(document.activeElement?.id).toBe('note');
});

it('brings the frame into sight once, also when it comes a moment later', () => {
  const scrolled = vi.fn();
  get('wins').scrollIntoView = scrolled;
  attention.bring();
  attention.other = mira('Mira is here', 'wins:scope');
  attention.other = mira('Mira is typing', 'wins:scope');
  expect(scrolled).toHaveBeenCalledOnce();
});

it('leaves the field before it goes where the other one is', () => {
  const order: string[] = [];
  get('note').addEventListener('blur', () => order.push('left'));
  attention.addEventListener('go-there', () => order.push('asked'));
  get('note').focus();
  get('note').dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyF', altKey: true, shiftKey: true, bubbles: true }));
  expect(order).toEqual(['left', 'asked']);
});

it('does not go away from a dialog', () => {
  get('form').dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyF', altKey: true, shiftKey: true, bubbles: true }));
  expect(sent).toEqual([]);
});

it('goes away from an opened attribute that covers the list', () => {
  const layout = document.createElement('div');
  layout.attachShadow({ mode: 'open' }).innerHTML = '<div part="detail" role="dialog"><slot></slot></div>';
  get('detail').replaceWith(layout);
  layout.innerHTML = '<a href="#" id="within">A win</a>';
  get('within').dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyF', altKey: true, shiftKey: true, bubbles: true, composed: true }));
  expect(sent.map(([what]) => what)).toEqual(['go-there']);
});

it('asks to go along wherever the followed one goes', () => {
  attention.following = true;
  attention.ahead = 'board/1/goals';
  attention.ahead = '';
  attention.ahead = 'board/1';
  expect(sent.map(([what]) => what)).toEqual(['go-along', 'go-along']);
});

it.each([
  ['the wheel', () => document.body.dispatchEvent(new Event('wheel', { bubbles: true }))],
  ['a finger', () => document.body.dispatchEvent(new Event('touchmove', { bubbles: true }))],
  ['a scroll key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))],
  ['typing', () => get('note').dispatchEvent(new Event('input', { bubbles: true }))],
  ['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
  ['a pulled scroll bar', () => {
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new Event('scroll', { bubbles: true }));
  }],
])('ends following by %s, once', (_, act) => {
  act();
  expect(sent.filter(([what]) => what === 'follow-end')).toHaveLength(0);
  attention.following = true;
  act();
  act();
  expect(sent.filter(([what]) => what === 'follow-end')).toHaveLength(1);
});

it.each([
  ['scrolling of the page itself', () => document.body.dispatchEvent(new Event('scroll', { bubbles: true }))],
  ['an arrow within a field', () => get('note').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))],
  ['the pointer', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
])('does not end following by %s', (_, act) => {
  attention.following = true;
  act();
  expect(sent.filter(([what]) => what === 'follow-end')).toHaveLength(0);
});

it('keeps an Escape that ended following from closing anything else, but not a dialog', () => {
  const heard: string[] = [];
  document.body.addEventListener('keydown', (event) => heard.push((event.target as Element).id), { once: false });
  attention.following = true;
  get('note').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(heard).toEqual([]);
  attention.following = true;
  get('form').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(heard).toEqual(['form']);
});

it('waits ten seconds for the followed one, as long as they are away', () => {
  const waited = () => sent.filter(([what]) => what === 'follow-waited').length;
  attention.waiting = true;
  vi.advanceTimersByTime(9_000);
  attention.waiting = false;
  vi.advanceTimersByTime(9_000);
  expect(waited()).toBe(0);
  attention.waiting = true;
  vi.advanceTimersByTime(10_000);
  expect(waited()).toBe(1);
});
