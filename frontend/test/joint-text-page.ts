import { EditorView } from '@codemirror/view';
import { vi } from 'vitest';
import '../src/joint-text';
import type { JointText } from '../src/joint-text/element';
import { Server } from './joint-text-world';

export const settle = () => vi.advanceTimersByTimeAsync(0);
export const START = { version: 0, content: 'Hello', clientId: 'me' };

export function mounted(transport: JointText['transport'] = new Server('Hello').transport()): JointText {
  const element = Object.assign(document.createElement('joint-text') as JointText, { label: 'How we read it', transport });
  document.body.append(element);
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
  view.dispatch({ changes: { from: view.state.doc.length, insert }, userEvent: 'input.type' });
}

export function press(element: Element, key: string, ctrlKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true });
  box(element).dispatchEvent(event);
  return event;
}
