import { forbidden, notFound } from '../../access/answers.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { page } from '../../access/web.ts'
import { partnersOf } from '../../programmes/queries.ts'
import { chosenId } from '../../ui/described-list.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { recordTexts } from '../messages/record.ts'
import { mayReadRecordRows, recordOf } from '../policy/record.ts'
import { recordRows, type Which } from '../queries/record.ts'
import { isDeed } from '../rules/record.ts'

export const loader = page(mayReadRecordRows, async ({ db, ground, visitor, url, say, format, at }) => {
  const t = say(recordTexts)
  const what = url.searchParams.get('what') ?? 'made'
  if (!isDeed(what)) return notFound()
  const user_id = recordOf(visitor) === 'own' ? visitor.user_id! : (url.searchParams.get('user') ?? undefined)
  if (recordOf(visitor) === 'own' && (url.searchParams.get('user') ?? user_id) !== user_id) return forbidden()
  const asked = url.searchParams.get('partner')
  const partner_id = asked === 'none' || asked === 'self' ? asked : (chosenId(asked ?? '') ?? undefined)
  const which: Which = { what, ...(user_id ? { user_id } : { partner_id }) }
  const rows = await recordRows({ db, visitor, today: ground.clock.today() }, which)
  const who = user_id
    ? (await userNamesOf(db, [user_id])).get(user_id)
    : partner_id === 'self'
      ? t.itself
      : partner_id === 'none'
        ? t.no_partner
        : (await partnersOf(db, visitor.programme!)).find(one => one.id === partner_id)?.name
  return {
    title: t.rows_title(t[what], who ?? t.everyone),
    all: at('partnerskapet'),
    rows: rows.map((row, at_row) => ({
      key: at_row,
      day: format.day(row.day),
      company: row.company,
      href: at('foretag', row.company_id),
      who: row.who,
      partner: row.partner,
    })),
  }
})

export default function RecordRows({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(recordTexts)
  return (
    <>
      <PageHead list crumbs={[{ href: d.all, label: t.partnership }]} here={t.rows} title={d.title} />
      <Table
        caption={d.title}
        captionHidden
        rows={d.rows}
        rowKey={row => row.key}
        empty={<p className="secondary">{t.rows_none}</p>}
        columns={[
          { key: 'company', label: t.company, render: row => <a href={row.href}>{row.company}</a> },
          { key: 'day', label: t.day, render: row => row.day },
          { key: 'who', label: t.person, render: row => row.who },
          { key: 'partner', label: t.partner, render: row => row.partner },
        ]}
      />
    </>
  )
}
