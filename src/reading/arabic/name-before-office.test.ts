import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameBeforeOffice } from './name-before-office.ts'

const nameIn = (text: string, office: string) => {
  const span = nameBeforeOffice(text, text.indexOf(office))
  return span && text.slice(span.start, span.end)
}

test('what stands between the verb of presiding and the office is a name', () => {
  assert.equal(nameIn('وقد تراس هذا اللقاء الطاهر الزموري والي امن فاس بالنيابه', 'والي'), 'الطاهر الزموري')
  assert.equal(nameIn('تراس اللقاء عبد الله بنيس, والي امن فاس', 'والي'), 'عبد الله بنيس')
  assert.equal(nameIn('لقاء تراسه العميد الممتاز عبد الله بنيس رييس المنطقه', 'رييس'), 'عبد الله بنيس')
})

test('an office right behind the verb, or without one, has no name before it', () => {
  assert.equal(nameIn('تراس اللقاء والي امن فاس', 'والي'), null)
  assert.equal(nameIn('حضر عدد من المسؤولين ورييس المنطقه', 'رييس'), null)
})
