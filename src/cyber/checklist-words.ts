import { ar, type ChecklistWords } from './checklist-words.ar.ts'
import { en } from './checklist-words.en.ts'
import { fr } from './checklist-words.fr.ts'
import type { Written } from './guidance.ts'

export const checklistWords: Record<Written, ChecklistWords> = { ar, fr, en }
