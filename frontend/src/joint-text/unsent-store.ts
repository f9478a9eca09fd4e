import type { Unsent } from './working-copy';

const DATABASE = 'alongside-joint-text';
const STORE = 'unsent';

/** Unsent changes of one mounted editor, under the name of the person and the document, which begins with the person's id. */
export interface Kept extends Unsent {
  readonly queue: string;
}

/** What this browser keeps of texts that aren't saved yet: one entry for each mounted editor, by its client id. */
export const unsentStore = {
  put: (kept: Kept): Promise<void> => inStore('readwrite', (store) => store.put(kept)).then(() => undefined),

  remove: (clientId: string): Promise<void> => inStore('readwrite', (store) => store.delete(clientId)).then(() => undefined),

  find: (clientId: string): Promise<Kept | undefined> => inStore<Kept | undefined>('readonly', (store) => store.get(clientId)),

  all: (queue: string): Promise<Kept[]> => inStore<Kept[]>('readonly', (store) => store.index('queue').getAll(queue)),

  of: (person: string): Promise<Kept[]> => inStore<Kept[]>('readonly', (store) => store.index('queue').getAll(beginningWith(person))),

  removeOf: async (person: string): Promise<void> => {
    for (const { clientId } of await unsentStore.of(person)) await unsentStore.remove(clientId);
  },

  clear: (): Promise<void> => inStore('readwrite', (store) => store.clear()).then(() => undefined),
};

function beginningWith(person: string): IDBKeyRange {
  return IDBKeyRange.bound(person, `${person}\uffff`);
}

let opened: Promise<IDBDatabase> | undefined;

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  opened ??= open();
  // A browser that couldn't open it now may be able to later.
  opened.catch(() => (opened = undefined));
  const transaction = (await opened).transaction(STORE, mode);
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'clientId' }).createIndex('queue', 'queue');
    request.onerror = () => reject(request.error ?? new Error('no database'));
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
  });
}
