import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { otherCarets } from './carets';
import { limited, wholeCharacters } from './characters';
import { markdown } from './markdown';
import type { Host } from './working-copy';

/** What an editor tells the element around it. */
export interface EditorListener {
  /** The text was changed by the one in front of it. */
  typed(): void;
  /** The selection, the focus or what lies before it is different. */
  moved(): void;
  /** Input was left out, the text would have become too long. */
  refusedInput(): void;
  /** The one in front of it is done with it. */
  left(): void;
}

/** How the field is described to assistive technology, and whether one may type. */
export interface Description {
  readonly label: string;
  readonly describedBy: string;
  readonly placeholder: string;
  readonly typing: boolean;
}

/** CodeMirror as a text area for Markdown: wraps, grows, and lets Tab go on to the next field. */
export class Editor implements Host {
  readonly view: EditorView;
  private readonly described = new Compartment();
  private readonly fixed: Extension;
  private description: Description = { label: '', describedBy: '', placeholder: '', typing: false };

  constructor(parent: HTMLElement, listener: EditorListener) {
    const leave = (view: EditorView) => {
      view.contentDOM.blur();
      listener.left();
      return true;
    };
    this.fixed = [
      history(),
      keymap.of([{ key: 'Mod-Enter', run: leave }, { key: 'Escape', run: leave, stopPropagation: true }, ...historyKeymap, ...standardKeymap]),
      EditorView.lineWrapping,
      markdown(),
      wholeCharacters(),
      limited(() => listener.refusedInput()),
      otherCarets(),
      EditorView.updateListener.of(({ transactions, selectionSet, docChanged, focusChanged }) => {
        if (transactions.some((change) => change.docChanged && !change.annotation(Transaction.remote))) listener.typed();
        if (selectionSet || docChanged || focusChanged) listener.moved();
      }),
    ];
    this.view = new EditorView({ parent, state: this.newState('', []) });
  }

  get state(): EditorState {
    return this.view.state;
  }

  dispatch: Host['dispatch'] = (change) => this.view.dispatch(change as Transaction);

  replace(content: string, copy: Extension): void {
    this.view.setState(this.newState(content, copy));
  }

  describe(description: Description): void {
    this.description = description;
    this.view.dispatch({ effects: this.described.reconfigure(attributes(description)) });
  }

  private newState(doc: string, copy: Extension): EditorState {
    return EditorState.create({ doc, extensions: [copy, this.described.of(attributes(this.description)), this.fixed] });
  }
}

function attributes({ label, describedBy, placeholder: words, typing }: Description): Extension {
  return [
    EditorState.readOnly.of(!typing),
    EditorView.editable.of(typing),
    words === '' ? [] : placeholder(words),
    EditorView.contentAttributes.of({
      spellcheck: 'true',
      autocapitalize: 'sentences',
      autocorrect: 'on',
      writingsuggestions: 'true',
      'aria-describedby': describedBy,
      ...(label === '' ? {} : { 'aria-labelledby': label }),
      // Also while one may type: a field that gains or loses it at that moment loses the focus, too.
      tabindex: '0',
      ...(typing ? {} : { 'aria-readonly': 'true' }),
    }),
    EditorView.perLineTextDirection.of(true),
  ];
}
