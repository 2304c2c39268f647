import { platformWords } from '../words/catalogue.ts'
import { UserText } from './texts.tsx'
import { useHref, useView, useWords } from './view.ts'

/** Who is signed in, for which office, and the way out. */
export function ReaderCard() {
  const { reader, signOutPath } = useView()
  const href = useHref()
  const words = useWords(platformWords)
  if (!reader) return null
  return (
    <div class="reader">
      <p>
        <strong>
          <UserText>{reader.name}</UserText>
        </strong>
        <span>
          {words.frame.inTheNameOf} <UserText>{reader.actsFor}</UserText>
        </span>
      </p>
      {signOutPath && (
        <form method="post" action={href(signOutPath)}>
          <button type="submit" class="reader-out">
            {words.frame.signOut}
          </button>
        </form>
      )}
    </div>
  )
}
