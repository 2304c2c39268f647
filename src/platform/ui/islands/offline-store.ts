import { storeName } from './guard-sign-out.ts'

/** What a page keeps on this device until it is sent, apart from what others keep. */
interface Keepable {
  scope: string
  id: string
}

/** The store of this browser, as promises. */
export async function openStore<Kept extends Keepable>() {
  const base = await open()
  const request = <Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      const transaction = base.transaction('operations', mode)
      const asked = work(transaction.objectStore('operations'))
      // What is written counts once it is on the disk, not before.
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onerror = transaction.onabort = () => reject(transaction.error)
    })
  return {
    all: (scope: string) => request<Kept[]>('readonly', (store) => store.getAll(within(scope))),
    put: async (all: readonly Kept[]) => {
      for (const one of all) await request('readwrite', (store) => store.put(one))
    },
    drop: (scope: string, id: string) => request('readwrite', (store) => store.delete([scope, id])),
    clear: (scope: string) => request('readwrite', (store) => store.delete(within(scope))),
    /** Whatever this device keeps of any page, for any person. */
    clearAll: () => request('readwrite', (store) => store.clear()),
  }
}

export type Store<Kept extends Keepable> = Awaited<ReturnType<typeof openStore<Kept>>>

function within(scope: string): IDBKeyRange {
  return IDBKeyRange.bound([scope], [scope, []])
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(storeName, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('operations', { keyPath: ['scope', 'id'] })
    asked.onsuccess = () => {
      // Who signs out in another window takes the store away from under this page.
      asked.result.onversionchange = () => asked.result.close()
      resolve(asked.result)
    }
    asked.onerror = () => reject(asked.error)
  })
}
