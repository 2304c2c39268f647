import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsx } from 'hono/jsx'
import { renderSample } from './gallery/render.ts'
import { PublicPage } from './public-page.tsx'
import { UserText } from './texts.tsx'

const Page = () => PublicPage({ title: 'المطالب', children: jsx(UserText, {}, '<script>alert(1)</script>') })

test('the language switch keeps the path and the query', () => {
  const html = renderSample(Page, 'fr')
  for (const href of ['/demands?state=late', '/fr/demands?state=late', '/en/demands?state=late', '/zgh/demands?state=late']) {
    assert.ok(html.includes(`href="${href}"`), href)
  }
})

test('links of the frame stay in the language of the page', () => {
  const html = renderSample(Page, 'fr')
  assert.ok(html.includes('class="brand" href="/fr"'))
  assert.ok(html.includes('href="/fr/legal"'))
})

test('the menu marks the page itself, and only marks the entry above a deeper page', () => {
  assert.match(renderSample(Page, 'ar'), /href="\/demands" aria-current="page"/)
  assert.match(renderSample(Page, 'ar', { path: '/demands/7' }), /href="\/demands" aria-current="true"/)
  assert.doesNotMatch(renderSample(Page, 'ar', { path: '/demandsother' }), /href="\/demands" aria-current/)
})

test('a group of the menu is open where the page stands in it, and folded it counts what waits in it', () => {
  const entries = [
    { path: '/desk/meetings', label: 'اللقاءات', count: 2, beneath: ['/desk/series'] },
    { path: '/desk/reports', label: 'التقارير', count: 3 },
  ]
  const menu = [
    { path: '/desk', label: 'ما علينا' },
    { label: 'اللقاءات', entries },
  ]
  const at = (path: string) => renderSample(Page, 'ar', { menu, path })
  assert.match(at('/desk/series/4'), /<details class="menu-group menu-group-held" open="">.*href="\/desk\/meetings" aria-current="true"/)
  assert.doesNotMatch(at('/desk/series/4'), /href="\/desk" aria-current/)
  assert.match(at('/desk'), /<details class="menu-group"><summary>.*?aria-hidden="true">5</)
})

test('a demonstration says so on every page, a real command never does', () => {
  assert.ok(renderSample(Page, 'ar').includes('كل المعطيات مختلقة'))
  assert.ok(!renderSample(Page, 'ar', { demonstration: false }).includes('كل المعطيات مختلقة'))
})

test('the notice stands in a status region, which is there even when empty', () => {
  assert.match(renderSample(Page, 'ar', { notice: 'حُفظ المطلب' }), /role="status"><div class="toast".*حُفظ المطلب/)
  assert.match(renderSample(Page, 'ar'), /<div class="notices" role="status"><\/div>/)
})

test('what a person typed is isolated and can hold no markup', () => {
  assert.ok(renderSample(Page, 'ar').includes('>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>'))
})

test('the way out is a form, shown only to who is signed in', () => {
  const reader = { name: 'نادية', actsFor: 'خلية التواصل' }
  assert.match(renderSample(Page, 'ar', { reader, signOutPath: '/session/end' }), /<form method="post" action="\/session\/end">/)
  assert.doesNotMatch(renderSample(Page, 'ar', { signOutPath: '/session/end' }), /session\/end/)
})
