import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WaitingButtons } from '../src/waiting-buttons';

const buttons = new WaitingButtons(document);
const pressed = vi.fn();
const part = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  pressed.mockReset();
  document.body.innerHTML = `
    <vaadin-button id="writes" title="Add">Add a win</vaadin-button>
    <vaadin-button id="off" disabled aria-disabled="true">Up</vaadin-button>
    <a href="#history">History</a>
    <joint-text><button id="joint">Copy</button></joint-text>
    <vaadin-button id="copy" data-answered-here>Copy</vaadin-button>
    <vaadin-dialog><vaadin-dialog-content slot="footer">
      <vaadin-button id="cancel">Cancel</vaadin-button>
      <vaadin-button id="outline" theme="tertiary"><span class="icon"></span>Start</vaadin-button>
      <vaadin-button id="delete" theme="error">Delete</vaadin-button>
      <vaadin-button id="save" theme="primary">Save</vaadin-button></vaadin-dialog-content></vaadin-dialog>
    <vaadin-menu-bar-item id="item"><span>Stop sharing</span></vaadin-menu-bar-item>`;
  document.querySelectorAll('vaadin-button, button, a, span').forEach((each) => each.addEventListener('click', pressed));
});

afterEach(() => buttons.wait(false));

it.each(['#writes', '#outline', '#delete', '#save', '#item > span'])('do nothing while away: %s', (selector) => {
  buttons.wait(true);
  part(selector).click();
  expect(pressed).not.toHaveBeenCalled();
  buttons.wait(false);
  part(selector).click();
  expect(pressed).toHaveBeenCalledOnce();
});

it.each(['a', '#joint', '#copy', '#cancel'])('that only read, copy or close go on: %s', (selector) => {
  buttons.wait(true);
  part(selector).click();
  expect(pressed).toHaveBeenCalledOnce();
  expect(part(selector).hasAttribute('data-waits')).toBe(false);
});

it('say that they wait, and afterwards are what they were', () => {
  const before = part('#writes').outerHTML + part('#off').outerHTML;
  buttons.wait(true);
  expect(part('#writes').title).toBe('Waits for the connection');
  expect(part('#writes').getAttribute('aria-disabled')).toBe('true');
  buttons.wait(false);
  expect(part('#writes').outerHTML + part('#off').outerHTML).toBe(before);
});

it('stay disabled that the server disabled meanwhile', () => {
  buttons.wait(true);
  part('#writes').setAttribute('disabled', '');
  buttons.wait(false);
  expect(part('#writes').getAttribute('aria-disabled')).toBe('true');
});

it.each(['standing-key', 'move-up', 'move-down', 'drop'])('are not stood in for by %s', (act) => {
  part('#writes').addEventListener(act, pressed);
  buttons.wait(true);
  part('#writes').dispatchEvent(new CustomEvent(act, { bubbles: true }));
  expect(pressed).not.toHaveBeenCalled();
});

it('are not stood in for by the key that sends a form, but a text goes on', () => {
  document.body.innerHTML = '<vaadin-text-area></vaadin-text-area><vaadin-text-field></vaadin-text-field><joint-text></joint-text>';
  const heard = vi.fn();
  document.querySelectorAll('body > *').forEach((each) => each.addEventListener('keydown', heard));
  const send = (selector: string, init = {}) =>
    part(selector).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
  buttons.wait(true);
  send('vaadin-text-area', { ctrlKey: true });
  send('vaadin-text-area', { metaKey: true });
  send('vaadin-text-field');
  expect(heard).not.toHaveBeenCalled();
  send('vaadin-text-area');
  send('joint-text', { ctrlKey: true });
  expect(heard).toHaveBeenCalledTimes(2);
  buttons.wait(false);
  send('vaadin-text-area', { ctrlKey: true });
  expect(heard).toHaveBeenCalledTimes(3);
});
