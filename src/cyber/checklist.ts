/** What to do and keep before anything is blocked or deleted, in this order. */
export const checklistSteps = [
  'stop',
  'keep',
  'capture',
  'links',
  'payment',
  'export',
  'share',
  'block',
  'passwords',
  'tell',
  'report',
  'removal',
] as const
export type ChecklistStep = (typeof checklistSteps)[number]

/** What whoever takes the report will ask for. */
export const checklistFields = ['platform', 'account', 'profile', 'post', 'first', 'demand', 'payment', 'groups'] as const
export type ChecklistField = (typeof checklistFields)[number]

/** Each thing that was kept: what it shows, of when, and where it lies. */
export const captureColumns = ['what', 'when', 'where'] as const
export type CaptureColumn = (typeof captureColumns)[number]

export const captureLines = 4
