import { splitPath } from '../platform/words/language.ts'

/**
 * Where to go after signing in: a page of this site, whatever the address asks for.
 * @returns the path without its language, which the redirect adds
 */
export function nextPage(asked: string | undefined): string {
  const here = 'http://here.invalid'
  // Browsers take a backslash for a slash and drop tabs and line ends: "/\evil" would lead away.
  if (!asked?.startsWith('/') || /[\\\p{Cc}]/u.test(asked)) return home
  const url = URL.parse(asked, here)
  if (!url || url.origin !== here) return home
  const { path } = splitPath(url.pathname)
  return path.startsWith('/desk') ? path + url.search : home
}

const home = '/desk'
