import { beforeAll, expect, it } from 'vitest';
import { giveMenusRoom } from '../src/menus';

beforeAll(() => giveMenusRoom(document));

function open(overlay: string, height: number): HTMLElement & { requiredVerticalSpace?: number } {
  document.body.innerHTML = '<div id="menu"><div role="menu"></div></div>';
  const menu = document.getElementById('menu');
  const shadow = menu?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `<${overlay}><slot></slot></${overlay}>`;
  const made = shadow?.querySelector<HTMLElement>(overlay);
  const items = menu?.querySelector('[role="menu"]');
  if (!made || !items) throw new Error('no menu');
  Object.defineProperty(items, 'scrollHeight', { value: height });
  document.body.dispatchEvent(new CustomEvent('vaadin-overlay-open', { detail: { overlay: made }, bubbles: true }));
  return made;
}

it('asks for as much room as all items of a menu take', () => {
  expect(open('vaadin-context-menu-overlay', 150).requiredVerticalSpace).toBe(166);
});

it('leaves what is no menu alone', () => {
  expect(open('vaadin-popover-overlay', 150).requiredVerticalSpace).toBeUndefined();
});
