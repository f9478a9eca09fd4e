import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocusOnPage } from '../src/lost-focus';

beforeAll(() => keepFocusOnPage(document));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  document.body.innerHTML = `<main tabindex="-1">
    <div id="bar"><button id="show">Show</button><button id="take" hidden>Take back</button></div>
    <ul id="proposed">
      <li id="one" data-row data-field="goal:1"><h3>One</h3><input><button>Agree to one</button></li>
      <li id="two" data-row data-field="goal:2"><h3>Two</h3><button>Agree to two</button></li>
    </ul>
    <ul id="agreed"></ul></main>
    <div id="dialog" role="dialog" data-within="goal:1"><button>Agree</button></div>`;
  key();
});

afterEach(() => vi.useRealTimers());

function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function key(): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

const words = () => document.activeElement?.textContent;
/** The page takes note of its changes, then of the time. */
const later = async () => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(250);
};

describe('when what had the focus leaves the page, the focus goes', () => {
  it('to the same record in the list it went to, also out of its dialog', async () => {
    find('#dialog button').focus();
    find('#dialog').remove();
    find('#one').remove();
    find('#agreed').innerHTML = '<li data-row data-field="goal:1"><h3>One, agreed</h3></li>';
    await later();
    expect(words()).toBe('One, agreed');
  });

  it('to the next row, or the one before the last', async () => {
    find('#one button').focus();
    find('#one').remove();
    await later();
    expect(words()).toBe('Two');

    find('#agreed').innerHTML = '<li data-row><h3>Three</h3></li><li data-row id="last"><button>Four</button></li>';
    find('#last button').focus();
    find('#last').remove();
    await later();
    expect(words()).toBe('Three');
  });

  it('to what stands behind it, but into no field', async () => {
    find('#show').insertAdjacentHTML('afterend', '<input>');
    find('#take').hidden = false;
    find('#show').focus();
    find('#show').blur();
    find('#show').setAttribute('disabled', '');
    await later();
    expect(words()).toBe('Take back');
  });

  it('to the page when nothing else is left', async () => {
    find('#show').focus();
    find('#bar').remove();
    find('#proposed').remove();
    await later();
    expect(document.activeElement).toBe(find('main'));
  });
});

describe('the focus stays away', () => {
  it('where somebody else took it meanwhile', async () => {
    find('#one button').focus();
    find('#one').remove();
    await Promise.resolve();
    find('#show').focus();
    await later();
    expect(words()).toBe('Show');
  });

  it('as long as a dialog closes, which gives it back itself', async () => {
    find('#one button').focus();
    find('#dialog').setAttribute('closing', '');
    find('#one').remove();
    await later();
    expect(document.activeElement).toBe(document.body);
    find('#dialog').remove();
    await later();
    expect(words()).toBe('Two');
  });

  it('from whoever points at things, and from whoever left what is still there', async () => {
    find('#one button').focus();
    find('#one button').blur();
    find('#two').remove();
    await later();
    expect(document.activeElement).toBe(document.body);

    find('#one button').focus();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    find('#one').remove();
    await later();
    expect(document.activeElement).toBe(document.body);
  });
});
