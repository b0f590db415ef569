import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { certificateTexts } from '../messages/certificates.ts'
import { KINDS } from '../rules/certificate.ts'
import type { RoomShown } from './room-shown.ts'

type Line = RoomShown['people'][number]

/** Everybody at the occasion: their part of it, how they did, and each certificate, or why there is none. */
export function RoomTable({ people, may_issue }: { people: readonly Line[]; may_issue: boolean }) {
  const t = useTexts(certificateTexts)
  return (
    <Table
      caption={t.certificates}
      captionHidden
      rows={people}
      rowKey={row => row.id}
      columns={[
        {
          key: 'person',
          label: t.person,
          render: row => (
            <>
              {row.name} {row.company && <span className="sub">{row.company}</span>}
            </>
          ),
        },
        { key: 'share', label: t.share, numeric: true, render: row => row.share },
        { key: 'outcome', label: t.outcome, render: row => row.outcome || null },
        ...KINDS.map(kind => ({
          key: kind,
          label: t[`kind_${kind}`],
          render: (row: Line) => (
            <OneKind row={row} of={row.kinds.find(one => one.kind === kind)!} may_issue={may_issue} />
          ),
        })),
      ]}
    />
  )
}

type Kind = Line['kinds'][number]

function OneKind({ row, of, may_issue }: { row: Line; of: Kind; may_issue: boolean }) {
  const t = useTexts(certificateTexts)
  return (
    <>
      {of.stands && (
        <a href={of.stands.href}>
          {of.stands.said}
          <span className="visually-hidden"> {t.open_one(of.label, row.name)}</span>
        </a>
      )}
      {of.why && <span className="small secondary">{of.why}</span>}
      {of.can_issue && may_issue && (
        <Form>
          <input type="hidden" name="kind" value={of.kind} />
          <input type="hidden" name="whom" value="one" />
          <input type="hidden" name="person" value={row.id} />
          <Button kind="second" size="small">
            {t.issue_one}
            <span className="visually-hidden"> {t.issue_to(of.label, row.name)}</span>
          </Button>
        </Form>
      )}
      {row.withdrawn
        .filter(one => one.kind === of.kind)
        .map(one => (
          <a key={one.id} className="sub" href={one.href}>
            {t.withdrawn_short}
            <span className="visually-hidden"> {t.open_one(of.label, row.name)}</span>
          </a>
        ))}
    </>
  )
}
