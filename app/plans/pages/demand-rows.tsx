import { page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { demandTexts } from '../messages/demand.ts'
import { mayReadDemandOf } from '../policy.ts'
import { demandAsked } from './demand-list.ts'

/** The rows behind a figure of the demand: which companies ask, and where it stands. */
export const loader = page(mayReadDemandOf, async visit => {
  const { at, say, format, url } = visit
  const t = say(demandTexts)
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const { items } = await demandAsked(visit)
  const rows = items.filter(
    one =>
      one.key === asked('vad') &&
      (asked('lan') === '' || one.county === asked('lan')) &&
      (asked('ar') === '' || String(one.year ?? 'none') === asked('ar')) &&
      (asked('hur') === '' || one.urgency === asked('hur')),
  )
  const title = rows[0] ? t.rows_title(rows[0].name) : t.title
  return {
    title,
    crumbs: [{ href: at('behov'), label: t.title }],
    verdict:
      rows.length > 0 ? t.rows_verdict(rows.length, new Set(rows.map(one => one.company_id)).size) : t.nobody,
    rows: rows.map(one => ({
      key: `${one.source} ${one.id}`,
      company: one.company,
      href: at('foretag', one.company_id, 'plan'),
      county: one.county || t.county_unknown,
      role: one.role || null,
      people: one.people === null ? null : format.number(one.people),
      when: one.year === null ? t.year_none : String(one.year),
      soon: t[`urgency_${one.urgency}`],
      source: t[`source_${one.source}`],
      can_teach: t[one.taught],
    })),
  }
})

export default function DemandRows({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(demandTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={d.verdict} />
      {d.rows.length > 0 && (
        <Table
          caption={d.title}
          captionHidden
          rows={d.rows}
          rowKey={row => row.key}
          columns={[
            { key: 'company', label: t.company, render: row => <a href={row.href}>{row.company}</a> },
            { key: 'county', label: t.county, phone: 'below', render: row => row.county },
            { key: 'role', label: t.role, render: row => row.role },
            {
              key: 'people',
              label: t.people,
              numeric: true,
              phone: 'corner',
              named: true,
              render: row => row.people,
            },
            { key: 'when', label: t.when, phone: 'below', render: row => row.when },
            { key: 'soon', label: t.soon, render: row => row.soon },
            { key: 'source', label: t.source, render: row => row.source },
            { key: 'can_teach', label: t.can_teach, render: row => row.can_teach },
          ]}
        />
      )}
    </>
  )
}
