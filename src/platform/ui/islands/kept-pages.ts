const prefix = 'qurb-page '

/**
 * Keeps this page and its files on the device, so that it opens without a network. Without a secure address browsers allow none of it.
 * @param below paths of pages under this one that are kept with it, and forgotten with it
 */
export async function keepPage(worker: string, below: readonly string[] = []): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return
  const scope = location.pathname
  await navigator.serviceWorker.register(worker, { scope })
  const cache = await caches.open(prefix + scope)
  const wanted = [scope, ...below, ...files()]
  await Promise.all(wanted.map((path) => keep(cache, path)))
  for (const { url } of await cache.keys()) if (!wanted.includes(new URL(url).pathname)) await cache.delete(url)
}

/** Takes one page off the device, in whatever language, or all of them. */
export async function forgetPages(path = ''): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name.endsWith(path)) await caches.delete(name)
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.scope.endsWith(path)) await registration.unregister()
  }
}

async function keep(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path)
  if (response.ok && !response.redirected) await cache.put(path, response)
}

function files(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  const named = [...document.querySelectorAll<HTMLElement>('script[src], link[href]')].map(
    (element) => new URL(element.getAttribute('src') ?? element.getAttribute('href')!, location.href).pathname,
  )
  return [...new Set([...loaded, ...named])].filter((path) => path.startsWith('/assets/'))
}
