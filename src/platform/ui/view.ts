import { createContext, useContext } from 'hono/jsx'
import { boundWords } from '../words/bound.ts'
import { type Catalogue, type Language, localisePath } from '../words/language.ts'

/** What every page knows of the request that it answers. Components read it with `useView()`; pages stay free of plumbing. */
export interface View {
  readonly language: Language
  /** The path without its language prefix, for the language switch and for marking the current entry of a menu. */
  readonly path: string
  /** The query string with its question mark, or empty. */
  readonly query: string
  /** Who is signed in, or null on public pages: these are the same for everyone and may be cached by any proxy. */
  readonly reader: Reader | null
  /** Entries of the menu, decided by the application: the platform knows no slice. */
  readonly menu: readonly (MenuEntry | MenuGroup)[]
  /** True while the platform shows its demonstration command: every page says so. */
  readonly demonstration: boolean
  /** A word on what was just done, shown once at the top of the page. */
  readonly notice: string | null
  /** The command whose record this is, named beside the logo. */
  readonly command?: string
  /** Where the form that ends the session is sent. Without it no reader can be shown a way out. */
  readonly signOutPath?: string
  /** Legal notices, open data, the source: the application decides what stands at the foot of every page. */
  readonly footer?: readonly MenuEntry[]
}

export interface Reader {
  readonly name: string
  /** The office or association in whose name the reader acts. */
  readonly actsFor: string
}

export interface MenuEntry {
  /** A path of this site, or a whole address elsewhere. */
  readonly path: string
  readonly label: string
  readonly count?: number
  /** Other addresses at which this entry is the current one. */
  readonly beneath?: readonly string[]
}

/** Entries that belong together, folded under their name. */
export interface MenuGroup {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

const ViewContext = createContext<View | null>(null)
export const ViewProvider = ViewContext.Provider

export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('A page was rendered outside of its frame')
  return view
}

/** The words of a slice in the language of the page. */
export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  const { language } = useView()
  return language === 'fr' ? boundWords(catalogue.fr) : catalogue[language]
}

/** The address of a page in the language of the reader. */
export function useHref(): (path: string) => string {
  const { language } = useView()
  return (path) => (path.startsWith('/') ? localisePath(language, path) : path)
}
