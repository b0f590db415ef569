import type { roleTexts } from '../../access/role-messages.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { contactPanelTexts } from '../../people/messages/contact-panel.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import { sentTexts } from '../messages/sent.ts'
import type { SentLetter } from '../queries/sent.ts'
import { fateOf, type LetterFate, reasonOf } from '../rules/letter-state.ts'

type Words = {
  t: Spoken<typeof sentTexts>
  functions: Spoken<typeof contactPanelTexts>
  roles: Spoken<typeof roleTexts>
  format: Format
  now: Date
  may_see_reader: boolean
  may_resend: boolean
}

/** One letter as the page shows it: the function it went to, and the name only for those who may know. */
export function letterShown(letter: SentLetter, words: Words) {
  const { t, format } = words
  const fate = fateOf(letter.state, words.now)
  return {
    id: letter.id,
    when: format.moment(letter.queued_at),
    subject: letter.subject,
    language: letter.language,
    reader: readerShown(letter, words),
    fate,
    by: letter.state?.channel === 'sms' ? t.by_sms : null,
    state: stateShown(letter, fate, words),
    why: whyShown(letter, fate, t),
    can_resend: words.may_resend && fate === 'failed' && letter.state!.can_resend,
    can_trust:
      words.may_resend &&
      ((fate === 'bounced' && letter.state!.channel === 'mail') || letter.not_sent_because === 'bounced'),
  }
}

function stateShown({ state }: SentLetter, fate: LetterFate, { t, format }: Words): string {
  if (fate === 'quiet') return t.fate_quiet(format.moment(state!.not_before!))
  return fate === 'bounced' && state!.channel === 'sms' ? t.fate_sms_bounced : t[`fate_${fate}`]
}

function readerShown({ function: role, role: held, contact, user, person_id }: SentLetter, words: Words) {
  const { functions, roles, t } = words
  // Who is booked is told where the seats are.
  if (person_id !== null) return t.a_participant
  const what = role ? functions[`function_${role}`] : held ? roles[`role_${held}`] : t.reader_gone
  const name = words.may_see_reader && (contact || user)
  return name ? `${what}, ${name}` : what
}

function whyShown({ not_sent_because, state }: SentLetter, fate: LetterFate, t: Words['t']): string | null {
  if (not_sent_because) return t[`not_sent_${not_sent_because as 'bounced'}`]
  if (fate === 'bounced') return t[`reason_${reasonOf(state!.bounced_because)}`]
  return fate === 'failed' || fate === 'retrying' ? t[`reason_${reasonOf(state!.failed_because)}`] : null
}

export const TONES: Record<LetterFate, TagTone> = {
  waiting: 'open',
  quiet: 'now',
  retrying: 'warn',
  sent: 'ok',
  delivered: 'ok',
  failed: 'bad',
  bounced: 'bad',
  not_sent: 'warn',
}

export function LetterTable({ letters }: { letters: ReturnType<typeof letterShown>[] }) {
  const t = useTexts(sentTexts)
  const hasActs = letters.some(letter => letter.can_resend || letter.can_trust)
  return (
    <Table
      caption={t.sent_letters}
      captionHidden
      rows={letters}
      rowKey={row => row.id}
      columns={[
        { key: 'when', label: t.when, render: row => row.when },
        {
          key: 'what',
          label: t.what,
          heads: true,
          render: row => <span lang={row.language}>{row.subject}</span>,
        },
        { key: 'to', label: t.to, render: row => (row.by ? `${row.reader}, ${row.by}` : row.reader) },
        {
          key: 'state',
          label: t.state,
          render: row => (
            <>
              <Tag tone={TONES[row.fate]}>{row.state}</Tag>
              {row.why && <div className="small secondary">{row.why}</div>}
            </>
          ),
        },
        ...(hasActs ? [{ key: 'do', label: t.do, render: Acts }] : []),
      ]}
      empty={<Empty title={t.none}>{t.none_why}</Empty>}
    />
  )
}

export function Acts({ id, subject, can_resend, can_trust }: ReturnType<typeof letterShown>) {
  const t = useTexts(sentTexts)
  if (!can_resend && !can_trust) return <span className="visually-hidden">–</span>
  return (
    <Form intent={can_resend ? 'resend' : 'trust'}>
      <input type="hidden" name="letter" value={id} />
      <Button
        kind="second"
        size="small"
        aria-label={can_resend ? t.resend_what(subject) : t.trust_what(subject)}
      >
        {can_resend ? t.resend : t.trust}
      </Button>
    </Form>
  )
}
