/** What sessions speak of, as programmes of the country name it. A list of its own keeps the figures of commands comparable. */
export const topics = [
  'road_safety',
  'school_violence',
  'drugs',
  'digital',
  'games',
  'harassment',
  'stadiums',
  'civic',
  'environment',
  'police',
] as const
export type Topic = (typeof topics)[number]

export const formats = ['talk', 'road_lesson', 'workshop', 'round_table'] as const
export type Format = (typeof formats)[number]

export const materialKinds = ['slides', 'film', 'poster', 'booklet', 'game', 'road_kit'] as const
export type MaterialKind = (typeof materialKinds)[number]
