import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSingleKeys } from '../src/focus';
import { goByKey, keysByQuestionMark, moveBetweenRows, standingByKey, undoByKey } from '../src/keys';

beforeAll(() => {
  standingByKey(document);
  moveBetweenRows(document);
  goByKey(document);
  keysByQuestionMark(document);
  undoByKey(document);
});

afterEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.innerHTML = html;
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

function press(key: string, on: Element = document.activeElement ?? document.body, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

describe('a standing', () => {
  const chosen = vi.fn<(standing: unknown) => void>();

  beforeEach(() => {
    chosen.mockReset();
    show('<button id="mine" data-standing>Gap</button><button id="other">Other</button>');
    byId('mine').addEventListener('standing-key', (event) => chosen((event as CustomEvent).detail.standing));
  });

  it.each([['1', 'GAP'], ['2', 'MEETING'], ['3', 'EXCEEDING'], ['4', 'UNCLEAR']])('takes %s for %s', (key, standing) => {
    expect(press(key, byId('mine')).defaultPrevented).toBe(true);
    expect(chosen).toHaveBeenCalledExactlyOnceWith(standing);
  });

  it.each(['0', '5', 'x', ' '])('leaves "%s" alone', (key) => {
    expect(press(key, byId('mine')).defaultPrevented).toBe(false);
    expect(chosen).not.toHaveBeenCalled();
  });

  it('is said once while the key is held', () => {
    press('2', byId('mine'));
    press('2', byId('mine'), { repeat: true });
    expect(chosen).toHaveBeenCalledOnce();
  });

  it('leaves digits with a modifier to the browser', () => {
    press('1', byId('mine'), { ctrlKey: true });
    expect(chosen).not.toHaveBeenCalled();
  });

  it('hears nothing of digits pressed elsewhere', () => {
    press('1', byId('other'));
    expect(chosen).not.toHaveBeenCalled();
  });

  it('is chosen from its open menu, which closes', () => {
    const close = vi.fn();
    const menu = document.createElement('div');
    menu.innerHTML = '<div id="item" role="menuitem" tabindex="0">Meeting</div>';
    Object.assign(menu, { listenOn: byId('mine'), close });
    document.body.append(menu);

    press('2', byId('item'));

    expect(chosen).toHaveBeenCalledExactlyOnceWith('MEETING');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('j and k', () => {
  beforeEach(() => show(`
    <a id="before" href="#">Before</a>
    <ul><li data-row><a id="first" href="#">1</a></li><li data-row><a id="second" href="#">2</a></li><li data-row id="bare">3</li></ul>
    <input id="field"><div role="dialog"><a id="in-dialog" href="#">x</a></div>`));

  it('go to the first row from anywhere, and on from there', () => {
    byId('before').focus();
    press('j');
    expect(document.activeElement).toBe(byId('first'));
    press('j');
    expect(document.activeElement).toBe(byId('second'));
    press('k');
    expect(document.activeElement).toBe(byId('first'));
  });

  it('focus a row that has nothing of its own to focus', () => {
    byId('second').focus();
    press('j');
    expect(document.activeElement).toBe(byId('bare'));
  });

  it('stop at both ends', () => {
    byId('first').focus();
    expect(press('k').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(byId('first'));
    byId('bare').tabIndex = -1;
    byId('bare').focus();
    press('j');
    expect(document.activeElement).toBe(byId('bare'));
  });

  it('start at the row of the opened detail', () => {
    show('<a data-row id="a" href="#">a</a><a data-row id="b" aria-current="true" href="#">b</a><a data-row id="c" href="#">c</a><button id="detail">d</button>');
    byId('detail').focus();
    press('j');
    expect(document.activeElement).toBe(byId('c'));
  });

  it('are letters in fields, dialogs and with modifiers', () => {
    for (const id of ['field', 'in-dialog']) {
      byId(id).focus();
      expect(press('j').defaultPrevented).toBe(false);
      expect(document.activeElement).toBe(byId(id));
    }
    byId('first').focus();
    press('j', undefined, { metaKey: true });
    expect(document.activeElement).toBe(byId('first'));
  });

  it('are letters in a field inside a shadow tree', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    document.body.append(host);
    byId('first').focus();
    expect(press('j', host.shadowRoot?.querySelector('input') ?? host).defaultPrevented).toBe(false);
  });
});

describe('in an attribute that covers the list', () => {
  const opened = vi.fn<(step: string | undefined) => void>();

  beforeEach(() => {
    opened.mockReset();
    show(`
      <div class="shell"><a data-go="b" id="tab" href="#">Board</a>
        <vaadin-master-detail-layout id="layout" overlay has-detail>
          <nav><a data-row href="#">a</a><a data-row id="current" aria-current="true" href="#">b</a><a data-row id="after" href="#">c</a></nav>
          <section slot="detail">
            <h2 id="title" tabindex="-1">b</h2><button data-step="previous">Previous</button><button data-step="next" id="next">Next</button>
            <p><a id="within" href="#">A win</a><input id="field"></p>
            <button data-undo id="undo">Undo</button>
          </section>
        </vaadin-master-detail-layout>
      </div>`);
    byId('layout').attachShadow({ mode: 'open' }).innerHTML = `
      <div part="master" inert><slot></slot></div><div part="detail" role="dialog"><slot name="detail"></slot></div>`;
    document.querySelectorAll<HTMLElement>('[data-step]').forEach((step) => step.addEventListener('click', () => opened(step.dataset['step'])));
  });

  it.each([['j', 'next'], ['k', 'previous']])('%s opens the %s one, and the focus is on its title', (key, step) => {
    byId('within').focus();
    expect(press(key).defaultPrevented).toBe(true);
    expect(opened).toHaveBeenCalledExactlyOnceWith(step);
    expect(document.activeElement).toBe(byId('title'));
  });

  it('j does so from outside too, for the rows take no focus', () => {
    byId('tab').focus();
    press('j');
    expect(opened).toHaveBeenCalledExactlyOnceWith('next');
  });

  it('j stays where it is at the last one', () => {
    byId('next').setAttribute('disabled', '');
    byId('within').focus();
    expect(press('j').defaultPrevented).toBe(false);
    expect(opened).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(byId('within'));
  });

  it('j is a letter in a field', () => {
    byId('field').focus();
    expect(press('j').defaultPrevented).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });

  it('the other keys do what they do elsewhere', () => {
    const did: string[] = [];
    byId('tab').addEventListener('click', () => did.push('went'));
    document.querySelector('.shell')?.addEventListener('keys-wanted', () => did.push('asked'));
    byId('undo').addEventListener('click', () => did.push('undone'));
    byId('within').focus();
    press('?');
    press('z', undefined, { ctrlKey: true });
    press('g');
    press('b');
    expect(did).toEqual(['asked', 'undone', 'went']);
  });

  it('j goes along the rows where it stands beside them', () => {
    byId('layout').removeAttribute('overlay');
    byId('within').focus();
    press('j');
    expect(document.activeElement).toBe(byId('after'));
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('g and a letter', () => {
  const went = vi.fn<(where: string) => void>();

  beforeEach(() => {
    went.mockReset();
    press('x', document.body); // no pending g of an earlier test
    show('<a data-go="b" href="#">Board</a><a data-go="g" href="#">Goals</a><input id="field">');
    for (const link of document.querySelectorAll<HTMLElement>('[data-go]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        went(link.dataset['go'] ?? '');
      });
    }
  });

  it.each(['b', 'g'])('go to %s', (letter) => {
    press('g');
    press(letter);
    expect(went).toHaveBeenCalledExactlyOnceWith(letter);
  });

  it('leave the focus on what leads there', () => {
    press('g');
    press('g');
    expect(document.activeElement?.textContent).toBe('Goals');
  });

  it('need the g', () => {
    press('b');
    expect(went).not.toHaveBeenCalled();
  });

  it('forget a g that another key followed, or that nothing followed in time', () => {
    press('g');
    press('z');
    press('b');
    expect(went).not.toHaveBeenCalled();

    const late = new KeyboardEvent('keydown', { key: 'b', bubbles: true });
    const early = new KeyboardEvent('keydown', { key: 'g', bubbles: true });
    Object.defineProperty(early, 'timeStamp', { value: 10_000 });
    Object.defineProperty(late, 'timeStamp', { value: 11_501 });
    document.body.dispatchEvent(early);
    document.body.dispatchEvent(late);
    expect(went).not.toHaveBeenCalled();
  });

  it('are letters in a field', () => {
    press('g', byId('field'));
    press('b', byId('field'));
    expect(went).not.toHaveBeenCalled();
  });

  it('let j wait for the rows of the tab that was asked for', async () => {
    show('<a data-go="b" id="tab" href="#">Board</a><a data-row id="old" href="#">a goal</a>');
    press('g');
    press('b');
    expect(press('j').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(byId('tab'));

    byId('old').remove();
    byId('tab').setAttribute('aria-current', 'page');
    document.body.insertAdjacentHTML('beforeend', '<a data-row id="new" href="#">an attribute</a>');

    await vi.waitFor(() => expect(document.activeElement).toBe(byId('new')));
  });

  it('leave whoever went on elsewhere meanwhile where they are', async () => {
    show('<a data-go="b" id="tab" href="#">Board</a><input id="field"><a data-row id="row" href="#">1</a>');
    press('g');
    press('b');
    press('j');
    byId('field').focus();
    byId('tab').setAttribute('aria-current', 'page');
    await new Promise((turn) => setTimeout(turn));

    expect(document.activeElement).toBe(byId('field'));
  });

  it('let j go on at once where the tab is there already', () => {
    show('<a data-go="b" id="tab" aria-current="page" href="#">Board</a><a data-row id="row" href="#">1</a>');
    press('g');
    press('b');
    press('j');

    expect(document.activeElement).toBe(byId('row'));
  });
});

describe('the question mark', () => {
  const wanted = vi.fn();

  beforeEach(() => {
    wanted.mockReset();
    show('<div class="shell"><button id="here">Here</button><input id="field"></div>');
    document.querySelector('.shell')?.addEventListener('keys-wanted', wanted);
  });

  afterEach(() => useSingleKeys(true));

  it('asks for the list of keys, but not while it is typed', () => {
    press('?', byId('field'));
    expect(wanted).not.toHaveBeenCalled();
    press('?', byId('here'));
    expect(wanted).toHaveBeenCalledOnce();
  });

  it('does nothing, like any single letter, where they are switched off', () => {
    useSingleKeys(false);
    expect(press('?', byId('here')).defaultPrevented).toBe(false);
    expect(wanted).not.toHaveBeenCalled();
  });
});

describe('Ctrl+Z', () => {
  const undone = vi.fn<(id: string) => void>();

  beforeEach(() => {
    undone.mockReset();
    show('<input id="field"><button id="row">Row</button><button id="first" data-undo>Undo</button><button id="last" data-undo>Undo</button>');
    document.querySelectorAll('[data-undo]').forEach((undo) => undo.addEventListener('click', () => undone(undo.id)));
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('brings back what was removed last', (modifier) => {
    expect(press('z', byId('row'), modifier).defaultPrevented).toBe(true);
    expect(undone).toHaveBeenCalledExactlyOnceWith('last');
  });

  it('brings back the one before when it is pressed again, and nothing while it is held', () => {
    press('z', byId('row'), { ctrlKey: true });
    press('z', byId('row'), { ctrlKey: true, repeat: true });
    press('z', byId('row'), { ctrlKey: true });
    expect(undone.mock.calls).toEqual([['last'], ['first']]);
  });

  it('is left to a field in which somebody types', () => {
    expect(press('z', byId('field'), { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(undone).not.toHaveBeenCalled();
  });

  it('does nothing without the modifier, or when nothing is offered', () => {
    press('z', byId('row'));
    document.querySelectorAll('[data-undo]').forEach((undo) => undo.remove());
    expect(press('z', byId('row'), { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(undone).not.toHaveBeenCalled();
  });
});
