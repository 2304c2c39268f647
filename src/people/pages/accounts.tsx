import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Dialog, DialogLink } from '../../platform/ui/dialog.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { dayOf } from '../../platform/words/dates.ts'
import type { AccountRow } from '../queries/accounts.ts'
import { peopleWords } from '../words.ts'

/** `own` is the account of the reader: nobody closes their own. */
export function AccountsPage({ accounts, own }: { accounts: readonly AccountRow[]; own: string | null }) {
  const { accounts: words } = useWords(peopleWords)
  const open = (
    <ButtonLink path="/desk/accounts/new" weight="primary" icon="plus">
      {words.open}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={open} />
      <DataTable
        caption={words.title}
        captionSpoken
        columns={[
          { header: words.name, cell: ({ name }) => <UserText>{name}</UserText> },
          { header: words.signInName, cell: ({ signInName }) => <Ltr>{signInName}</Ltr> },
          { header: words.role, cell: (account) => <Role account={account} /> },
          { header: words.openedOn, cell: ({ createdAt }) => <Day day={dayOf(createdAt)} /> },
          { header: words.state, cell: (account) => <State account={account} closable={account.id !== own} /> },
        ]}
        rows={accounts}
      />
      {accounts
        .filter(({ closedAt, id }) => !closedAt && id !== own)
        .map((account) => (
          <CloseDialog account={account} />
        ))}
    </DeskPage>
  )
}

function Role({ account: { roles, associationAr } }: { account: AccountRow }) {
  const words = useWords(peopleWords)
  return (
    <>
      {roles.map((role) => words.roles[role]).join(' · ')}
      {associationAr && (
        <p class="quiet">
          <UserText>{associationAr}</UserText>
        </p>
      )}
    </>
  )
}

function State({ account: { id, closedAt }, closable }: { account: AccountRow; closable: boolean }) {
  const { accounts: words } = useWords(peopleWords)
  if (closedAt) return <Badge tone="not">{words.isClosed}</Badge>
  return (
    <span class="cluster">
      <Badge tone="done">{words.isOpen}</Badge>
      {closable && (
        <DialogLink id={`close-${id}`} weight="quiet">
          {words.close}
        </DialogLink>
      )}
    </span>
  )
}

function CloseDialog({ account: { id, name } }: { account: AccountRow }) {
  const { accounts: words } = useWords(peopleWords)
  return (
    <Dialog id={`close-${id}`} title={words.closeTitle(name)}>
      <p>{words.closeText}</p>
      <PostButton path={`/desk/accounts/${id}/closure`} weight="danger">
        {words.closeYes}
      </PostButton>
    </Dialog>
  )
}
