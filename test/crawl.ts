import { kinds as harms } from '../src/cyber/kind.ts'
import type { App } from '../src/platform/start/start.ts'

export interface Found {
  /** The address with its references and identities taken out. */
  kind: string
  path: string
}

/** Follows every link and returns the pages of `starts`, and one page of each other kind that this person reaches, in Arabic. */
export async function crawl(app: Pick<App, 'fetch'>, starts: readonly string[], cookie = ''): Promise<Found[]> {
  const found = new Map<string, Found>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = kindOf(path)
    const key = starts.includes(path) ? path : kind
    if (found.has(key)) continue
    const response = await app.fetch(new Request(`http://localhost:3000${path}`, { headers: { cookie } }))
    if (response.status >= 500) throw new Error(`${path}: ${response.status}`)
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue
    found.set(key, { kind, path })
    waiting.push(...linksOf(await response.text()))
  }
  return [...found.values()]
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(assets|fr|en|zgh)(\/|$)/.test(href))
}

/** Pages of which there is one for each topic or harm, all built alike. */
const ofMany = new RegExp(`/(${harms.join('|')}|(?<=/quizzes/)[a-z_]+)$`)

function kindOf(path: string): string {
  const [name = ''] = path.split('?')
  return name
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\d{4}-\d\d-\d\d$/, ':day')
    .replace(/BM-(L-)?\d{4}-\d+/g, ':ref')
    .replace(ofMany, '/:one')
}
