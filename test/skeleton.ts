import { directionOf, type Language, languages, locales } from '../src/platform/words/language.ts'

/** Attributes that hold words: of them only counts whether there are any. */
const worded = new Set(['alt', 'aria-description', 'aria-label', 'aria-valuetext', 'label', 'placeholder', 'title'])
const addresses = new Set(['href', 'action', 'formaction'])
const known = new Set<string>([...languages, ...Object.values(locales)])

/**
 * A page without its words: its elements, all they are besides words, and where there is text. Pages of the same skeleton differ in nothing
 * else, nor in more than a known language of what somebody typed.
 */
export function skeletonOf(html: string, language: Language): string {
  return html
    .replace(`<html lang="${language}" dir="${directionOf(language)}">`, '<html>')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/(<meta name="description" content=")[^"]+/g, '$1…')
    .replace(/>[^<]*[^<\s][^<]*(?=<)/g, '>…')
    .replace(/<(\w[\w-]*)([^>]*)>/g, (_, element: string, rest: string) =>
      // The switch of languages marks the one of the page.
      rest.includes(' hreflang=') ? `<${element} hreflang>` : `<${[element, ...attributesOf(rest, language)].join(' ')}>`,
    )
}

function attributesOf(rest: string, language: Language): string[] {
  const attributes = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => ({ name, value }))
  return attributes
    .filter(({ name, value }) => name !== 'lang' || !known.has(value))
    .map(({ name, value }) => `${name}="${withoutWords(name, value, language)}"`)
}

function withoutWords(name: string, value: string, language: Language): string {
  if (worded.has(name) || name.startsWith('data-')) return value.trim() && '…'
  if (addresses.has(name)) return value.replace(new RegExp(`^/${language}(?=[/?#]|$)`), '').replace(/^(?=[?#]|$)/, '/')
  return name === 'src' ? value.replace(/-(ar|fr|en|zgh)\.\w+\.js$/, '.js') : value
}
