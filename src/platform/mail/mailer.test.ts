import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { readConfig } from '../config.ts'
import { mailerOf } from './mailer.ts'
import { listSentMail } from './queries.ts'

const now = () => new Date('2026-03-02T10:00:00Z')
const mail = { to: 'jamia@example.org', subject: 'صدر جواب عن المطلب \n BM-2026-0007', text: 'الجواب منشور.\nشكرا.' }

test('without a mail server, mail is kept in the outbox', async () => {
  const database = await testDatabase()
  try {
    await mailerOf(readConfig({}), now)(mail, database.db)
    const [sent] = await listSentMail(database.db)
    assert.deepEqual([sent!.sentTo, sent!.subject, sent!.body], [mail.to, mail.subject, mail.text])
    assert.deepEqual([sent!.html, sent!.headers, sent!.attachments], [null, {}, []])
  } finally {
    await database.close()
  }
})

test('with one, mail is sent by SMTP, in Arabic, with a subject that cannot add headers', async () => {
  const server = await mailServer()
  const config = readConfig({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'qurb@example.org' })
  await mailerOf(config, now)(mail, undefined as never)
  const message = await server.received
  assert.match(message, /^From: qurb@example\.org/m)
  assert.match(message, /^To: jamia@example\.org/m)
  const subject = [...message.matchAll(/=\?UTF-8\?[BQ]\?.*?\?=/gi)].length
  assert.ok(subject > 0, message)
  assert.doesNotMatch(message, /^ ?BM-2026-0007\r?$/m)
})

test('a mail may have an HTML face, lines of its head and something attached', async () => {
  const server = await mailServer()
  const config = readConfig({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'qurb@example.org' })
  const html = '<p dir="rtl">نص</p>'
  const headers = {
    'List-Unsubscribe': '<https://qurb.example/follow/leaving/0123456789abcdef0123456789abcdef0123456789abcdef>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click\r\nBcc: somebody@example.org',
  }
  const attachments = [{ filename: 'meeting.ics', contentType: 'text/calendar; charset=utf-8; method=REQUEST', content: 'BEGIN:VCALENDAR' }]
  await mailerOf(config, now)({ ...mail, html, headers, attachments }, undefined as never)
  const message = await server.received
  assert.match(message, /^List-Unsubscribe:\s+<https:\/\/qurb\.example\/follow\/leaving\/[0-9a-f]{48}>\r$/m)
  assert.match(message, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click Bcc/m)
  assert.doesNotMatch(message, /^Bcc:/m)
  assert.match(message, /^Content-Type: text\/html; charset=utf-8/m)
  assert.match(message, /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m)
})

test('a server that refuses makes the job fail, so that it is tried again', async () => {
  const server = await mailServer('550 no')
  const config = readConfig({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'qurb@example.org' })
  await assert.rejects(mailerOf(config, now)(mail, undefined as never), /550/)
})

/** As much of SMTP as one message needs, on the loopback address; it closes after one conversation. */
async function mailServer(toRecipient = '250 ok'): Promise<{ port: number; received: Promise<string> }> {
  const { promise: received, resolve } = Promise.withResolvers<string>()
  const server = createServer((socket) => {
    let [message, inData] = ['', false]
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        if (inData && line === '.') {
          inData = false
          resolve(message)
          socket.write('250 ok\r\n')
        } else if (inData) message += `${line}\r\n`
        else if (line === 'DATA') {
          inData = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write(`${line.startsWith('RCPT') ? toRecipient : '250 ok'}\r\n`)
      }
    })
    socket.on('close', () => server.close())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { port: (server.address() as { port: number }).port, received }
}
