import type { Catalogue } from '../../words/language.ts'
import { ar, type GalleryWords } from './words.ar.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { zgh } from './words.zgh.ts'

export const galleryWords: Catalogue<GalleryWords> = { ar, fr, en, zgh }
