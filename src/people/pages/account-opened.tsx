import { ButtonLink } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { peopleWords } from '../words.ts'

/** The only page that ever shows a password: the answer to the form itself, so that no address or history keeps it. */
export function AccountOpenedPage({ name, signInName, password }: { name: string; signInName: string; password: string }) {
  const { accounts: words } = useWords(peopleWords)
  return (
    <DeskPage title={words.opened} trail={[{ path: '/desk/accounts', label: words.title }]}>
      <PageHeading title={words.opened} lead={words.openedText} />
      <div class="stack">
        <Facts
          facts={[
            { term: words.name, value: <UserText>{name}</UserText> },
            { term: words.signInName, value: <Ltr>{signInName}</Ltr> },
            { term: words.temporaryPassword, value: <Ltr>{password}</Ltr> },
          ]}
        />
        <ButtonLink path="/desk/accounts">{words.back}</ButtonLink>
      </div>
    </DeskPage>
  )
}
