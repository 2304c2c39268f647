// Opens a page when there is no network. It answers for that page and its files alone, and keeps nothing itself:
// what may be kept is decided by the page, which also takes it away.
interface Fetching extends Event {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

const worker = globalThis as unknown as EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } }
const patience = 4000

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => (event as Lasting).waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  if (request.method !== 'GET') return
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate') (event as Fetching).respondWith(fresh(request, pathname))
  else if (pathname.startsWith('/assets/')) (event as Fetching).respondWith(kept(pathname).then((found) => found ?? fetch(request)))
})

/** The network's answer if it comes in time; what is kept, if there is something; else whatever the network says in the end. */
async function fresh(request: Request, pathname: string): Promise<Response> {
  const asked = fetch(request)
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late'))
  const first = await Promise.race([asked, late]).catch(() => 'late' as const)
  return first === 'late' ? ((await kept(pathname)) ?? asked) : first
}

function kept(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { ignoreVary: true })
}
