/** What a language says around the day of the event, and around other days. The first four are searched for everywhere, the rest at one place. */
export type DateCues = {
  /** Words of meeting: what stands nearest before a day says whose day it is. */
  event: RegExp
  /** Letters, laws, incidents, figures: they have days of their own. */
  other: RegExp
  /** Words that put the rest of their clause before the event, or after it. */
  earlier: RegExp
  coming: RegExp
  /** Right before a day: a deadline, a beginning, an anniversary. */
  limit: RegExp
  /** Right before a day: a street or a hall that is named after it. */
  placeName: RegExp
  /** Right before a day: the heading of minutes. */
  label: RegExp
  /** Right before a day: "published", "drawn up at". */
  dateline: RegExp
}
