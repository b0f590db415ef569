import { page } from '../../access/web.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { mayReadRelated, mayReadSettings } from '../../programmes/policy.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FigureLink } from '../../ui/figure.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { relatedTexts } from '../messages/related.ts'
import { mayEditRelated } from '../policy/related.ts'
import { relatedOf } from '../queries/related.ts'

export const loader = page(mayReadRelated, async ({ db, visitor, say, format, at }) => {
  const t = say(relatedTexts)
  const rows = await relatedOf(db, visitor)
  const sum = (way: 'on_to' | 'from') => rows.reduce((all, row) => all + row[way], 0)
  return {
    title: t.related,
    crumbs: mayReadSettings(visitor)
      ? [{ href: at('installningar'), label: say(settingsTexts).settings }]
      : undefined,
    verdict: sum('on_to') + sum('from') === 0 ? t.verdict_none : t.verdict(sum('on_to'), sum('from')),
    add: mayEditRelated(visitor) ? at('narliggande', 'ny') : null,
    rows: rows.map(row => ({
      id: row.id,
      name: row.name,
      organiser: row.organiser,
      address: row.address,
      about: row.about,
      is_closed: row.closed_at !== null,
      href: at('narliggande', row.id),
      on_to: format.number(row.on_to),
      from: format.number(row.from),
      edit: mayEditRelated(visitor) ? at('narliggande', row.id, 'andring') : null,
    })),
  }
})

export default function RelatedList({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(relatedTexts)
  const add = d.add && (
    <ButtonLink icon="plus" href={d.add}>
      {t.add}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        list
        crumbs={d.crumbs}
        here={t.related}
        eyebrow={d.crumbs ? undefined : t.related}
        verdict={d.verdict}
        actions={add}
      />
      <Table
        caption={t.caption}
        captionHidden
        rows={d.rows}
        rowKey={row => row.id}
        empty={<Empty title={t.verdict_none}>{t.empty}</Empty>}
        columns={[
          {
            key: 'name',
            label: t.name,
            render: row => (
              <span>
                <a href={row.href}>{row.name}</a>
                <span className="sub">{row.is_closed ? t.closed : row.about}</span>
              </span>
            ),
          },
          {
            key: 'organiser',
            label: t.organiser,
            render: row =>
              row.address ? <a href={row.address}>{row.organiser || row.address}</a> : row.organiser || null,
          },
          {
            key: 'on_to',
            label: t.on_to,
            numeric: true,
            render: row => <FigureLink href={`${row.href}?direction=on_to`}>{row.on_to}</FigureLink>,
          },
          {
            key: 'from',
            label: t.from,
            numeric: true,
            render: row => <FigureLink href={`${row.href}?direction=from`}>{row.from}</FigureLink>,
          },
          ...(d.add
            ? [
                {
                  key: 'edit',
                  label: t.change,
                  render: (row: (typeof d.rows)[number]) =>
                    row.edit && (
                      <a href={row.edit} aria-label={t.change_which(row.name)}>
                        {t.change}
                      </a>
                    ),
                },
              ]
            : []),
        ]}
      />
      <ListNote>{t.lede}</ListNote>
    </>
  )
}
