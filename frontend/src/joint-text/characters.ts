import { EditorState, type Extension, type Text, Transaction, type TransactionSpec } from '@codemirror/state';

/** UTF-16 units that a text may have; the server takes no more. */
export const MOST_CHARACTERS = 64_000;

const UNSTORABLE = /[\p{Surrogate}\0]/gu;

/** Half characters and NUL can't be stored: such input is dropped, and a change that would cut a character in two takes all of it. */
export function wholeCharacters(): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged) return transaction;
    const doc = transaction.startState.doc;
    let repaired = false;
    const changes: { from: number; to: number; insert: string }[] = [];
    transaction.changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
      const from = cuts(doc, fromA) ? fromA - 1 : fromA;
      const to = toA === fromA ? from : cuts(doc, toA) ? toA + 1 : toA;
      const insert = inserted.toString().replace(UNSTORABLE, '');
      repaired ||= from !== fromA || to !== toA || insert.length !== inserted.length;
      changes.push({ from, to, insert });
    });
    return repaired ? repairedSpec(transaction, changes) : transaction;
  });
}

/** Input that would make the text longer than it may be is left out as a whole. */
export function limited(onRefused: () => void): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    const { newDoc, startState } = transaction;
    if (newDoc.length <= MOST_CHARACTERS || newDoc.length <= startState.doc.length) return transaction;
    onRefused();
    return [];
  });
}

function repairedSpec(transaction: Transaction, specs: { from: number; to: number; insert: string }[]): TransactionSpec {
  const changes = transaction.startState.changes(specs);
  const userEvent = transaction.annotation(Transaction.userEvent);
  return {
    changes,
    scrollIntoView: transaction.scrollIntoView,
    ...(transaction.selection ? { selection: { anchor: changes.mapPos(specs.at(-1)?.to ?? 0, 1) } } : {}),
    ...(userEvent === undefined ? {} : { userEvent }),
  };
}

/** Whether a place lies between the two halves of a character. */
function cuts(doc: Text, at: number): boolean {
  return at > 0 && at < doc.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(doc.sliceString(at - 1, at + 1));
}
