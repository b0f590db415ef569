import { panel } from '../../access/panel.tsx'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { mayReadOwnPeople } from '../../people/policy.ts'
import type { PersonFacts } from '../../people/queries.ts'
import { FigureLink } from '../../ui/figure.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ledgerTexts } from '../messages/ledger.ts'
import { personSessionTexts } from '../messages/person-sessions.ts'
import { mayReadLedger } from '../policy.ts'
import { type PersonSession, personSessions } from '../queries/one-person.ts'

/** Every session with its hours, its signature and what it brings. Of none, the head of the page has told. */
export const sessionsPanel = panel({
  may: mayReadOwnPeople,
  load: async ({ db, visitor, say, format, at }, { id }: PersonFacts) => {
    const sessions = await personSessions(db, visitor, id)
    if (sessions.length === 0) return null
    const has_ledger = mayReadLedger(visitor)
    const speech = { t: say(personSessionTexts), format, at, has_ledger }
    return {
      rows: sessions.map(session => sessionShown(session, speech)),
      ledger: has_ledger ? `${at('natura')}?person=${id}` : null,
    }
  },
  View: Sessions,
})

type Speech = {
  t: Spoken<typeof personSessionTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
  has_ledger: boolean
}

const sessionShown = (row: PersonSession, { t, format, at, has_ledger }: Speech) => ({
  id: row.attendance_id,
  course: row.course,
  occasion: row.occasion,
  href: at('tillfallen', row.occasion_id),
  day: format.day(row.held_on),
  hours: format.hours(row.quarters),
  attendance: at('tillfallen', row.occasion_id, 'narvaro', row.attendance_id),
  corrected: row.corrections > 0 ? t.corrected(row.corrections) : null,
  signed: row.signed_at !== null,
  entry:
    has_ledger && row.entry_id !== null
      ? {
          href: at('natura', row.entry_id),
          kronor: format.ore(row.amount_ore ?? 0n),
          because: row.not_counted_because,
        }
      : null,
})

type Row = ReturnType<typeof sessionShown>

function Sessions({ rows, ledger }: { rows: Row[]; ledger: string | null }) {
  const t = useTexts(personSessionTexts)
  return (
    <Panel title={t.sessions} link={ledger ? { href: ledger, label: t.ledger_rows } : undefined}>
      <Table
        caption={t.sessions}
        captionHidden
        rows={rows}
        rowKey={row => row.id}
        columns={[
          { key: 'course', label: t.course, render: courseCell },
          { key: 'day', label: t.day, render: row => row.day },
          { key: 'hours', label: t.hours_short, numeric: true, render: row => <Hours row={row} /> },
          { key: 'signature', label: t.signature, render: row => <Signature row={row} /> },
          { key: 'counts', label: t.counts, numeric: true, render: row => <Counts row={row} /> },
        ]}
      />
    </Panel>
  )
}

const courseCell = (row: Row) => (
  <span>
    {row.course}
    <span className="sub">
      <a href={row.href}>{row.occasion}</a>
    </span>
  </span>
)

const Hours = ({ row }: { row: Row }) => (
  <span>
    <FigureLink href={row.attendance}>{row.hours}</FigureLink>
    {row.corrected && <span className="sub">{row.corrected}</span>}
  </span>
)

function Signature({ row }: { row: Row }) {
  const t = useTexts(personSessionTexts)
  return row.signed ? <Tag tone="ok">{t.signed}</Tag> : <Tag tone="warn">{t.unsigned}</Tag>
}

function Counts({ row: { entry } }: { row: Row }) {
  const t = useTexts(ledgerTexts)
  if (!entry) return '–'
  return (
    <span>
      <FigureLink href={entry.href}>{entry.kronor}</FigureLink>
      {entry.because && <span className="sub">{t[entry.because]}</span>}
    </span>
  )
}
