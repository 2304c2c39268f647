import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { assets } from '../http/assets.ts'
import { platformWords } from '../words/catalogue.ts'
import { directionOf } from '../words/language.ts'
import { useView, useWords } from './view.ts'

export interface DocumentProps {
  title: string
  /** One sentence for search engines and for those who share the page. */
  description?: string
  /** The Atom feed of what this page shows. */
  feed?: string
  /** A page of the desk that does without the desk's own styles: it is opened where the network is poor, and weighs as little as can be. */
  lean?: boolean
}

/** The HTML document around a page. Pages use PublicPage or DeskPage, which stand on this. */
export function Document({
  title,
  description,
  feed,
  lean,
  kind,
  children,
}: PropsWithChildren<DocumentProps & { kind: 'public' | 'desk' }>) {
  const { language } = useView()
  const words = useWords(platformWords)
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language} dir={directionOf(language)}>
        <head>
          <meta charset="utf-8" />
          <title>{title === words.name ? title : `${title} · ${words.name}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {description && <meta name="description" content={description} />}
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#0b3f38" />
          {assets.fontsOf(language).map((font) => (
            <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={assets.stylesheet} />
          {kind === 'desk' && !lean && <link rel="stylesheet" href={assets.deskStylesheet} />}
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          {feed && <link rel="alternate" type="application/atom+xml" href={feed} title={title} />}
          <script type="module" src={assets.script} />
        </head>
        <body class={`page-${kind}`} data-unsaved={words.forms.unsaved}>
          <a class="skip" href="#content">
            {words.frame.skip}
          </a>
          {children}
        </body>
      </html>
    </>
  )
}
