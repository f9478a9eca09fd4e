import { EditorView } from '@codemirror/view';
import { vi } from 'vitest';
import '../src/joint-text';
import type { JointText } from '../src/joint-text/element';

export const settle = () => vi.advanceTimersByTimeAsync(0);
export const PEOPLE = { 't-id': { name: 'Tomas', colour: 0 }, 'm-id': { name: 'Mira', colour: 1 }, 'n-id': { name: 'Noor', colour: 1 } };

export function mounted(properties: Partial<JointText> = {}): JointText {
  const element = Object.assign(document.createElement('joint-text') as JointText, { label: 'How we read it', address: 'joint-text?kind=READING', people: PEOPLE, person: 't-id', ...properties });
  document.body.append(element);
  return element;
}

/** One that has its text. */
export async function begun(properties: Partial<JointText> = {}): Promise<JointText> {
  const element = mounted(properties);
  await settle();
  return element;
}

export const box = (element: Element) => element.querySelector('[role="textbox"]') as HTMLElement;
export const text = (element: Element) => viewOf(element).state.doc.toString();
export const state = (element: Element) => element.querySelector('[role="status"]')?.textContent;

export function viewOf(element: Element): EditorView {
  const view = EditorView.findFromDOM(box(element));
  if (!view) throw new Error('no editor');
  return view;
}

export function type(element: Element, insert: string): void {
  const view = viewOf(element);
  view.dispatch({ changes: { from: view.state.doc.length, insert }, selection: { anchor: view.state.doc.length + insert.length }, userEvent: 'input.type' });
}

export function press(element: Element, key: string, ctrlKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true });
  box(element).dispatchEvent(event);
  return event;
}
