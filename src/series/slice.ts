import type { Slice } from '../platform/slice.ts'
import { closeSeries } from './close-series.ts'
import { openSeries } from './open-series.ts'
import { reviseSeries } from './revise-series.ts'
import { seriesRoutes } from './routes.tsx'
import { seriesWords } from './words.ts'

/** Meetings that come back, and their rule of invitation. */
export const series: Slice = {
  name: 'series',
  words: seriesWords,
  actions: [openSeries, reviseSeries, closeSeries],
  routes: seriesRoutes,
}
