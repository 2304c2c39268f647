import { raw } from 'hono/html'
import { directionOf, type Language, locales } from '../words/language.ts'
import type { Mail } from './mail.ts'

/** What a mail says, from which both of its faces are made: text and HTML. */
export interface Letter {
  language: Language
  subject: string
  parts: readonly Part[]
  /** Small print: why one gets this, and how to leave. */
  foot?: readonly Part[]
}

export type Part =
  | { heading: string }
  | { text: string }
  /** An address under its words, in HTML a button or a link. */
  | { link: string; label: string; weight?: 'button' | 'quiet' }
  | { lines: readonly Line[] }

/** One record of a list: what it is, what is said of it, where it is read. */
export interface Line {
  title: string
  notes?: readonly string[]
  link?: string
}

/** Keeps a value that somebody typed from disturbing the sentence around it: first strong isolate … pop. */
export const isolated = (text: string) => `\u2068${text}\u2069`

/** References, addresses and hours run left to right, whatever stands around them. */
export const ltr = (text: string) => `\u2066${text}\u2069`

export function write(letter: Letter): Pick<Mail, 'subject' | 'text' | 'html'> {
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter) }
}

function textOf({ parts, foot = [] }: Letter): string {
  return [...parts.map(plain), ...(foot.length > 0 ? ['—', ...foot.map(plain)] : [])].join('\n\n') + '\n'
}

function plain(part: Part): string {
  if ('heading' in part) return part.heading
  if ('text' in part) return part.text
  if ('link' in part) return `${part.label}:\n${part.link}`
  return part.lines.map(({ title, notes = [], link }) => [`• ${title}`, ...notes, ...(link ? [link] : [])].join('\n')).join('\n\n')
}

/** In the head, where programs of mail read them; those that do not show a letter that is plain, and reads the same. Colours are those of the light page. */
const styles = `
body{margin:0;padding:16px;background:#f7f5ef;color:#1d2b28;font:16px/1.7 "IBM Plex Sans Arabic","Segoe UI",Tahoma,Arial,sans-serif}
.sheet{max-width:560px;margin:0 auto;padding:20px;background:#fff;border:1px solid #ddd8ca;border-radius:6px}
.foot{max-width:560px;margin:12px auto 0;padding:0 20px;font-size:14px;color:#4c5a56}
h2{margin:8px 0;font-size:18px;line-height:1.5}
p{margin:0 0 12px}
.line{margin:0 0 12px;padding:0 0 12px;border-bottom:1px solid #ece8dc}
.line p{margin:0}
.note{color:#4c5a56}
a{color:#0d5c52}
.button{display:inline-block;padding:10px 20px;background:#0d5c52;color:#fff;border-radius:6px;text-decoration:none}`

/** The direction stands inside the body too: mail in a browser loses its outermost elements. */
function htmlOf({ language, subject, parts, foot = [] }: Letter): string {
  const page = (
    <html lang={locales[language]} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
        <style>{raw(styles)}</style>
      </head>
      <body>
        <div lang={locales[language]} dir={directionOf(language)}>
          <div class="sheet">{parts.map((part) => shown(part))}</div>
          {foot.length > 0 && <div class="foot">{foot.map((part) => shown(part))}</div>}
        </div>
      </body>
    </html>
  )
  return `<!doctype html>${page.toString()}`
}

function shown(part: Part) {
  if ('heading' in part) return <h2>{part.heading}</h2>
  if ('text' in part) return <p>{part.text}</p>
  if ('link' in part) {
    return (
      <p>
        <a href={part.link} class={part.weight === 'button' ? 'button' : undefined}>
          {part.label}
        </a>
      </p>
    )
  }
  return part.lines.map(({ title, notes = [], link }) => (
    <div class="line">
      <p>{link ? <a href={link}>{title}</a> : title}</p>
      {notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </div>
  ))
}
