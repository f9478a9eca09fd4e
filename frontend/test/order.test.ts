import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveRowByKey, stayInMovedRow } from '../src/order';

beforeAll(() => {
  moveRowByKey(document);
  stayInMovedRow(document);
});

beforeEach(() => {
  document.body.innerHTML = `<ul>
    <li id="one" data-row data-moves><button>Edit one</button></li>
    <li id="two" data-row data-moves><button>Edit two</button><textarea></textarea></li>
  </ul><button id="outside">Outside</button>`;
});

function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function press(key: string, on: Element, more: KeyboardEventInit = { altKey: true }): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

/** As when the row below it goes up. */
async function move(row: HTMLElement): Promise<void> {
  const list = find('ul');
  row.remove();
  list.prepend(row);
  await new Promise((done) => setTimeout(done));
}

describe('Alt with an arrow', () => {
  it.each([['ArrowUp', 'move-up'], ['ArrowDown', 'move-down']])('%s asks for %s', (key, wanted) => {
    const moved = vi.fn();
    find('#two').addEventListener(wanted, moved);
    expect(press(key, find('#two button')).defaultPrevented).toBe(true);
    expect(moved).toHaveBeenCalledOnce();
  });

  it('is left to fields, to other keys and to rows that stay', () => {
    const moved = vi.fn();
    find('#two').addEventListener('move-up', moved);
    press('ArrowUp', find('textarea'));
    press('ArrowUp', find('#two button'), {});
    press('ArrowUp', find('#outside'));
    expect(moved).not.toHaveBeenCalled();
  });
});

describe('a row that is moved', () => {
  it('keeps whoever types in it', async () => {
    const field = find<HTMLTextAreaElement>('textarea');
    field.focus();
    field.value = 'Half a sen';
    await move(find('#two'));
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Half a sen');
  });

  it('takes nobody back who has left', async () => {
    find('textarea').focus();
    find('#outside').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    (document.activeElement as HTMLElement).blur();
    await move(find('#two'));
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves the focus where it is elsewhere', async () => {
    find('#one button').focus();
    await move(find('#two'));
    expect(document.activeElement).toBe(find('#one button'));
  });
});
