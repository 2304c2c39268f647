export interface PlaceNames {
  nameAr: string
  nameFr: string
}

/** Puts the names of a place and of its district into a wording: {p} {d} in Arabic, {pf} {df} in French. */
export function fill(wording: string, place: PlaceNames, district: PlaceNames): string {
  const names: Record<string, string> = { p: place.nameAr, d: district.nameAr, pf: place.nameFr, df: district.nameFr }
  return wording
    .replace(/ـ(?=\{)/g, '')
    .replace(/(^|\s)ل\{([pd])\}/g, (_, before: string, key: string) => before + withLam(names[key]!))
    .replace(/\{(p|d|pf|df)\}/g, (_, key: string) => names[key]!)
}

/** «ل» joins the article: السوق becomes للسوق. */
function withLam(name: string): string {
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`
}
