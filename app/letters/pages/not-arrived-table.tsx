import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Row } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { notArrivedTexts } from '../messages/not-arrived.ts'
import { sentTexts } from '../messages/sent.ts'
import { Acts, type letterShown, TONES } from './letter-table.tsx'

type NotArrived = ReturnType<typeof letterShown> & {
  key: string
  company: string | null
  company_href: string | null
  remedy: string
  /** Where it is done. */
  way: { href: string; label: string } | null
  may_deal: boolean
}

/** What did not arrive: about whom, why, and what to do about it. */
export function NotArrivedTable({ letters }: { letters: NotArrived[] }) {
  const t = useTexts(notArrivedTexts)
  const sent = useTexts(sentTexts)
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={letters}
      rowKey={row => row.key}
      columns={[
        {
          key: 'what',
          label: sent.what,
          heads: true,
          render: row => (
            <>
              <span lang={row.language}>{row.subject}</span>
              <div className="small secondary">{row.when}</div>
            </>
          ),
        },
        {
          key: 'to',
          label: sent.to,
          render: row => (
            <>
              {row.by ? `${row.reader}, ${row.by}` : row.reader}
              {row.company_href && (
                <div className="small">
                  <a href={row.company_href}>{row.company}</a>
                </div>
              )}
            </>
          ),
        },
        {
          key: 'state',
          label: sent.state,
          render: row => (
            <>
              <Tag tone={TONES[row.fate]}>{row.state}</Tag>
              {row.why && <div className="small secondary">{row.why}</div>}
            </>
          ),
        },
        { key: 'do', label: t.what_to_do, render: Remedy },
      ]}
      empty={<Empty title={t.none}>{t.none_why}</Empty>}
    />
  )
}

function Remedy(row: NotArrived) {
  const t = useTexts(notArrivedTexts)
  return (
    <>
      <p>
        {row.remedy} {row.way && <a href={row.way.href}>{row.way.label}</a>}
      </p>
      <Row>
        <Acts {...row} />
        {row.may_deal && (
          <Form intent="dealt">
            <input type="hidden" name="letter" value={row.id} />
            <Button kind="quiet" size="small" aria-label={t.dealt_what(row.subject)}>
              {t.dealt}
            </Button>
          </Form>
        )}
      </Row>
    </>
  )
}
