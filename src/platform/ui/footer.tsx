import { platformWords } from '../words/catalogue.ts'
import { Logo } from './logo.tsx'
import { useHref, useView, useWords } from './view.ts'

export function Footer() {
  const { footer = [] } = useView()
  const href = useHref()
  const words = useWords(platformWords)
  return (
    <footer class="footer">
      <div class="footer-inside">
        <div class="footer-about">
          <p class="footer-name">
            <Logo />
            {words.name}
          </p>
          <p>{words.frame.about}</p>
          <p class="quiet">{words.frame.licence}</p>
        </div>
        {footer.length > 0 && (
          <nav aria-label={words.frame.footerMenu}>
            <ul>
              {footer.map((entry) => (
                <li>
                  <a href={href(entry.path)}>{entry.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
