import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../src/platform/words/language.ts'
import { skeletonOf } from './skeleton.ts'

const page = (language: Language, body: string) =>
  skeletonOf(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><body>${body}</body></html>`, language)

test('pages that differ by their words alone have the same skeleton', () => {
  const arabic = '<h1 id="top">المطالب</h1><nav aria-label="الطريق"><a href="/demands?late=1">كل <bdi>المطالب</bdi></a></nav>'
  const french =
    '<h1 id="top">Demandes</h1><nav aria-label="Chemin"><a href="/fr/demands?late=1">Toutes <bdi lang="ar-MA">المطالب</bdi></a></nav>'
  assert.equal(page('ar', arabic), page('fr', french))
})

test('whatever else differs is seen', () => {
  const sound = '<p class="lead"><a href="/x" aria-label="إلى">نص</a></p>'
  const others = [
    '<p class="lead"><a href="/fr/x" aria-label="">texte</a></p>',
    '<p class="lead"><a href="/fr/x">texte</a></p>',
    '<p class="lead"><a href="/fr/y" aria-label="vers">texte</a></p>',
    '<p class="lead"><a href="/fr/x" aria-label="vers"></a></p>',
    '<p class="lead"><a href="/fr/x" aria-label="vers">texte</a> et</p>',
    '<p class="late"><a href="/fr/x" aria-label="vers">texte</a></p>',
    '<p class="lead"><a href="/fr/x" aria-label="vers" lang="francais">texte</a></p>',
    '<p class="lead" hidden><a href="/fr/x" aria-label="vers">texte</a></p>',
    '<div class="lead"><a href="/fr/x" aria-label="vers">texte</a></div>',
  ]
  assert.equal(page('ar', sound), page('fr', '<p class="lead"><a href="/fr/x" aria-label="vers">texte</a></p>'))
  for (const other of others) assert.notEqual(page('ar', sound), page('fr', other), other)
  assert.notEqual(
    skeletonOf('<html lang="ar" dir="rtl">', 'ar'),
    skeletonOf('<html lang="ar" dir="rtl">', 'fr'),
    'a page in another language',
  )
})
