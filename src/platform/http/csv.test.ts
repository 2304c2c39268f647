import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvLine } from './csv.ts'

test('a line of data is quoted where it must be, and no spreadsheet computes it', () => {
  assert.equal(csvLine(['a', 'b;c', 'd,e', 'f"g', 'two\nlines', '']), 'a,b;c,"d,e","f""g","two\nlines",\r\n')
  assert.equal(csvLine(['=1+1', '+212', '@x', '-6.35', '-6.35+1']), "'=1+1,'+212,'@x,-6.35,'-6.35+1\r\n")
  assert.equal(csvLine(['\u2068حي\u2069 A']), 'حي A\r\n')
})
