import type { MenuEntry, MenuGroup } from './platform/ui/view.ts'
import type { AppWords } from './words.ar.ts'

export type DeskGroup = keyof AppWords['deskGroups']

/** What everyone needs every day stands before the groups, never folded: of bodies outside, the page that is theirs. */
const daily = ['/desk', '/desk/partner', '/desk/school', '/desk/search']

/** THE menu of the desk: in which group, and in which order, the entry of every slice stands. */
const groups: Record<DeskGroup, readonly string[]> = {
  demands: ['/desk/demands', '/desk/partners', '/desk/problems', '/desk/trust/invitations', '/desk/templates'],
  meetings: [
    '/desk/meetings',
    '/desk/invitations',
    '/desk/meeting-requests',
    '/desk/cyber/topics/new',
    '/desk/strategies/topics/new',
    '/desk/reports',
  ],
  presence: ['/desk/presence-plan', '/desk/presence-plan/sheets', '/desk/schools'],
  awareness: ['/desk/awareness', '/desk/awareness/partnered', '/desk/awareness/reports', '/desk/cyber'],
  publication: ['/desk/releases', '/desk/briefings'],
  policy: ['/desk/strategies', '/desk/indicators', '/desk/trust', '/desk/surveys'],
  registers: ['/desk/associations', '/desk/offices', '/desk/accounts', '/desk/places'],
  settings: [
    '/desk/categories',
    '/desk/routing',
    '/desk/deadlines',
    '/desk/days-off',
    '/desk/lexicon',
    '/desk/exchange',
    '/desk/mail',
    '/desk/ledger',
  ],
  account: ['/desk/reminders', '/desk/calendars', '/desk/password'],
}

/** Addresses that stand beneath an entry without beginning like it. */
const beneath: Record<string, readonly string[]> = {
  '/desk/meetings': ['/desk/series', '/desk/handouts', '/desk/presence'],
  '/desk/demands': ['/desk/answers', '/desk/reassignment', '/desk/examination'],
  '/desk/releases': ['/desk/communiques'],
  '/desk/exchange': ['/desk/imports'],
  '/desk/school': ['/desk/awareness/sessions'],
  '/desk/cyber/topics/new': ['/desk/cyber/topics'],
  '/desk/strategies/topics/new': ['/desk/strategies/topics'],
}

/** Up to here a list is taken in at a glance, and folding it would only hide. */
const atAGlance = 7

export const deskMenuPaths: readonly string[] = [...daily, ...Object.values(groups).flat()]

/** Puts the entries that a reader may use into their groups; a group of one is its entry. */
export function arrangeDesk(entries: readonly MenuEntry[], labels: Record<DeskGroup, string>): (MenuEntry | MenuGroup)[] {
  const at = new Map(entries.map((entry) => [entry.path, { ...entry, beneath: beneath[entry.path] }]))
  const pick = (paths: readonly string[]): MenuEntry[] => paths.flatMap((path) => at.get(path) ?? [])
  if (entries.length <= atAGlance) return pick(deskMenuPaths)
  const folded = (Object.entries(groups) as [DeskGroup, readonly string[]][]).flatMap(([group, paths]): (MenuEntry | MenuGroup)[] => {
    const held = pick(paths)
    return held.length > 1 ? [{ label: labels[group], entries: held }] : held
  })
  return [...pick(daily), ...folded]
}
