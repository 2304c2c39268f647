import type { Slice } from '../platform/slice.ts'
import { ownersOf } from './feed.ts'
import { renewFeed } from './renew-feed.ts'
import { calendarFeedRoutes } from './routes.tsx'
import { calendarFeedsWords } from './words.ts'

/** Private calendars of offices and associations. */
export const calendarFeeds: Slice = {
  name: 'calendar-feeds',
  words: calendarFeedsWords,
  actions: [renewFeed],
  routes: calendarFeedRoutes,
  menu: ({ actor, language }) =>
    ownersOf(actor).length > 0 ? [{ path: '/desk/calendars', label: calendarFeedsWords[language].title }] : [],
}
