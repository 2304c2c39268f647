import { createContext, useContext } from 'hono/jsx'
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
  readonly menu: readonly MenuEntry[]
  /** True while the platform shows its demonstration command: every page says so. */
  readonly demonstration: boolean
  /** A word on what was just done, shown once at the top of the page. */
  readonly notice: string | null
}

export interface Reader {
  readonly name: string
  /** The office or association in whose name the reader acts. */
  readonly actsFor: string
}

export interface MenuEntry {
  readonly path: string
  readonly label: string
  readonly count?: number
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
  return catalogue[useView().language]
}

/** The address of a page in the language of the reader. */
export function useHref(): (path: string) => string {
  const { language } = useView()
  return (path) => localisePath(language, path)
}
