import { Badge } from '../../platform/ui/badge.tsx'
import { Submit } from '../../platform/ui/button.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { type Channel, checkable, emergency, type Standing, standingOf } from '../channel.ts'
import type { CheckLine } from '../queries.ts'
import { cyberWords } from '../words.ts'
import { useContent } from './cyber-page.tsx'
import type { CyberDeskProps } from './desk-page.tsx'

const tones = { checked: 'done', stale: 'late', published: 'waiting', unknown: 'neutral' } as const satisfies Record<
  Exclude<Standing, 'own'>,
  string
>

/** Every channel with what is known of it and how long ago somebody made sure. */
export function DeskChannels(props: CyberDeskProps) {
  const { desk } = useWords(cyberWords)
  return (
    <Section title={desk.channels} id="channels">
      <CardGrid>
        {props.channels
          .filter(({ id }) => checkable.includes(id))
          .map((channel) => (
            <ChannelCard channel={channel} {...props} />
          ))}
      </CardGrid>
    </Section>
  )
}

function ChannelCard({ channel, checks, today, mayCheck, returned }: CyberDeskProps & { channel: Channel }) {
  const { desk } = useWords(cyberWords)
  const { name } = useContent().channels[channel.id]
  const standing = standingOf(channel, today) as Exclude<Standing, 'own'>
  const own = checks.filter((check) => check.channel === channel.id)
  const back = returned?.of === channel.id ? returned : undefined
  return (
    <Card
      title={<UserText>{name}</UserText>}
      badge={channel.gone ? <Badge tone="not">{desk.gone}</Badge> : <Badge tone={tones[standing]}>{desk.badges[standing]}</Badge>}
    >
      <p>
        {channel.telephone && <Ltr>{channel.telephone}</Ltr>} {channel.address && <Ltr>{channel.address}</Ltr>}
      </p>
      {channel.checkedOn && (
        <p class="quiet">
          <Day day={channel.checkedOn} />
        </p>
      )}
      {mayCheck && (
        <Disclosure summary={desk.check} open={back !== undefined}>
          <CheckForm channel={channel} label={`${desk.check}: ${name}`} returned={back} />
        </Disclosure>
      )}
      {own.length > 0 && (
        <Disclosure summary={desk.history}>
          <History checks={own} />
        </Disclosure>
      )}
    </Card>
  )
}

function CheckForm({ channel, label, returned }: { channel: Channel; label: string; returned: CyberDeskProps['returned'] }) {
  const { desk } = useWords(cyberWords)
  const { id, telephone, address, gone } = channel
  const known = { telephone: telephone ?? '', address: address ?? '', gone: gone ? 'yes' : '' }
  return (
    <Form
      path={`/desk/cyber/channels/${id}`}
      prefix={`check-${id}`}
      label={label}
      values={returned?.values ?? known}
      errors={returned?.errors}
    >
      <TextInput name="telephone" label={desk.telephone} hint={desk.telephoneHint} type="tel" autocomplete="off" width="medium" />
      <TextInput name="address" label={desk.address} hint={desk.addressHint} type="url" autocomplete="off" />
      {!emergency.includes(id) && <Checkboxes name="gone" label={desk.standing} options={[{ value: 'yes', label: desk.goneBox }]} />}
      <TextArea name="note" label={desk.note} hint={desk.noteHint} limit={300} rows={2} required />
      <FormActions>
        <Submit>{desk.save}</Submit>
      </FormActions>
    </Form>
  )
}

function History({ checks }: { checks: readonly CheckLine[] }) {
  const { desk } = useWords(cyberWords)
  const { language } = useView()
  return (
    <ul class="plain-list">
      {checks.map(({ checkedOn, telephone, address, gone, note, officeAr, officeFr }) => (
        <li>
          <Day day={checkedOn} style="short" /> · <UserText>{note}</UserText>
          <br />
          <span class="quiet">
            {gone ? desk.gone : <Ltr>{[telephone, address].filter(Boolean).join(' · ') || '—'}</Ltr>}
            {officeAr && (
              <>
                {' · '}
                <UserText>{nameIn(language, officeAr, officeFr)!}</UserText>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
