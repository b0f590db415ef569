import { type LocalDate, localDateOf } from '../../foundation/clock.ts'
import type { Invalid } from '../../foundation/form.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ConfirmDialog, Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { measuringTexts } from '../messages/measuring.ts'
import type { invitationsOf } from '../queries/measurements.ts'
import { closingForm, respondentForm, type SpeaksAs } from '../rules/measurement.ts'
import type { RespondentGroup } from '../rules/read-answer.ts'

type Invitation = Awaited<ReturnType<typeof invitationsOf>>[number]
type Speech = { t: Spoken<typeof measuringTexts>; format: Format; today: LocalDate; is_open: boolean }

export const respondentShown = (one: Invitation, { t, format, today, is_open }: Speech) => ({
  id: one.id,
  who: one.name || one.email || t.no_longer,
  group: t[one.speaks_for as RespondentGroup],
  as: t[`as_${one.speaks_as as SpeaksAs}`],
  state: one.finished_on
    ? ('is_done' as const)
    : one.began_on
      ? ('has_begun' as const)
      : ('is_asked' as const),
  when: [
    t.asked_on(format.day(localDateOf(one.invited_at))),
    one.reminded_on && t.reminded(format.day(one.reminded_on)),
  ]
    .filter(Boolean)
    .join(', '),
  may_remind: is_open && !one.finished_on && one.reminded_on !== today && one.contact_id !== null,
  may_take_back: is_open && !one.finished_on,
})

const TONES = { is_done: 'ok', has_begun: 'now', is_asked: 'open' } as const

type TableProps = { respondents: ReturnType<typeof respondentShown>[]; note: string | null }

/** Who has been asked and how far they have come; what they answer is seen by nobody. */
export function RespondentTable({ respondents, note }: TableProps) {
  const t = useTexts(measuringTexts)
  return (
    <Panel title={t.respondents} intro={note}>
      <Table
        caption={t.respondents}
        captionHidden
        rows={respondents}
        rowKey={one => one.id}
        empty={<p className="secondary">{t.nobody_asked}</p>}
        columns={[
          { key: 'who', label: t.who, render: one => one.who },
          { key: 'group', label: t.speaks_for, render: one => one.group },
          { key: 'as', label: t.speaks_as, render: one => one.as },
          {
            key: 'state',
            label: t.how_far,
            render: one => (
              <>
                <Tag tone={TONES[one.state]}>{t[one.state]}</Tag>
                <div className="small secondary">{one.when}</div>
              </>
            ),
          },
          { key: 'acts', label: t.acts, render: one => <Acts {...one} /> },
        ]}
      />
    </Panel>
  )
}

function Acts({ id, who, state, may_remind, may_take_back }: TableProps['respondents'][number]) {
  const t = useTexts(measuringTexts)
  return (
    <Row>
      {may_remind && (
        <Form intent="remind">
          <input type="hidden" name="invitation" value={id} />
          <Button kind="second" size="small" aria-label={t.remind_whom(who)}>
            {t.remind}
          </Button>
        </Form>
      )}
      {may_take_back && state === 'has_begun' && (
        <>
          <Button kind="quiet" size="small" opens={`back-${id}`} aria-label={t.take_back_whom(who)}>
            {t.take_back}
          </Button>
          <ConfirmDialog
            id={`back-${id}`}
            question={t.take_back_whom(who)}
            yes={t.take_back}
            intent="take_back"
          >
            <p>{t.take_back_begun}</p>
            <input type="hidden" name="invitation" value={id} />
          </ConfirmDialog>
        </>
      )}
      {may_take_back && state !== 'has_begun' && (
        <Form intent="take_back">
          <input type="hidden" name="invitation" value={id} />
          <Button kind="quiet" size="small" aria-label={t.take_back_whom(who)}>
            {t.take_back}
          </Button>
        </Form>
      )}
    </Row>
  )
}

type AskProps = {
  once: string
  contacts: { value: string; label: string }[]
  contacts_at: string
  back?: Invalid
}

/** One more to ask: whom, for which group, and how the answer is shown. */
export function AskForm({ once, contacts, contacts_at, back }: AskProps) {
  const t = useTexts(measuringTexts)
  const saved = {
    speaks_for: 'management',
    speaks_as: 'one',
    language: 'sv',
    contact_id: contacts[0]?.value ?? '',
  }
  const { fields } = useFields(respondentForm, { saved, choices: { contacts } }, back)
  return (
    <Panel title={t.ask_someone} link={{ href: contacts_at, label: t.to_contacts }}>
      {contacts.length === 0 ? (
        <p className="secondary">{t.no_contacts}</p>
      ) : (
        <Form intent="ask" once={once}>
          {fields('contact_id', 'speaks_for', 'speaks_as', 'language')}
          <Row>
            <Button>{t.ask}</Button>
          </Row>
        </Form>
      )}
    </Panel>
  )
}

type ClosingProps = { closes_on: string; version: number; back?: Invalid }

/** Another last day, or the end at once. */
export function Closing({ closes_on, version, back }: ClosingProps) {
  const t = useTexts(measuringTexts)
  const { fields } = useFields(closingForm, { saved: { closes_on } }, back)
  return (
    <Panel title={t.move}>
      <Form intent="move" version={version}>
        {fields('closes_on')}
        <Row>
          <Button kind="second">{t.move}</Button>
          <Button kind="quiet" opens="close">
            {t.close}
          </Button>
        </Row>
      </Form>
      <ConfirmDialog
        id="close"
        intent="close"
        version={version}
        question={t.close_question}
        yes={t.close_yes}
        no={t.close_no}
      >
        <p>{t.close_what}</p>
      </ConfirmDialog>
    </Panel>
  )
}
