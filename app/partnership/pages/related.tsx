import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { mayReadRelated } from '../../programmes/policy.ts'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { relatedTexts } from '../messages/related.ts'
import { oneRelatedOf, pointingsOf } from '../queries/related.ts'
import { DIRECTIONS } from '../rules/related.ts'
import { PointingTable, pointingShown } from './pointing-table.tsx'

export const loader = page(mayReadRelated, async ({ db, visitor, params, url, say, format, at }) => {
  const t = say(relatedTexts)
  const related = found(await oneRelatedOf(db, visitor, numberIn(params.related)))
  const list = readList(url.searchParams, { sorts: [], filters: ['direction'] })
  const direction = DIRECTIONS.find(one => one === list.filters.direction) ?? null
  const rows = await pointingsOf(db, visitor, { related_programme_id: related.id, direction })
  return {
    title: related.name,
    about: related.about,
    list,
    all: at('narliggande'),
    verdict: rows.length === 0 ? t.none : t.rows_verdict(format.number(rows.length), rows.length === 1),
    rows: rows.map(row => pointingShown(row, { t, format, at })),
  }
})

export default function Related({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(relatedTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.all, label: t.related }]}
        here={d.title}
        eyebrow={d.title}
        verdict={d.verdict}
        lede={d.about}
      />
      <Filters
        list={d.list}
        filters={[
          {
            name: 'direction',
            label: t.direction,
            options: [
              { value: '', label: t.any },
              { value: 'on_to', label: t.on_to },
              { value: 'from', label: t.from },
            ],
          },
        ]}
      />
      <PointingTable rows={d.rows} by="company" />
    </>
  )
}
