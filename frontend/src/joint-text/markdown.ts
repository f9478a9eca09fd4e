import { defineLanguageFacet, Language, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tagHighlighter, tags } from '@lezer/highlight';
import { parser } from '@lezer/markdown';

/** The Markdown grammar alone: `@codemirror/lang-markdown` brings those of HTML, CSS and JavaScript too. */
const language = new Language(defineLanguageFacet(), parser, [], 'markdown');

const highlighter = tagHighlighter([
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.url, class: 'md-mark' },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: 'md-mark' },
]);

export function markdown(): Extension {
  return [language, syntaxHighlighting(highlighter)];
}
