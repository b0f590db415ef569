import { page } from '../../access/web.ts'
import type { Spoken } from '../../foundation/text.ts'
import { partnersOf } from '../../programmes/queries.ts'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { handOverTexts } from '../messages/hand-over.ts'
import { mayReadHandOvers, partnersSeenBy } from '../policy/hand-over.ts'
import { type HandOverFilter, handOverCounts, handOversOf } from '../queries/hand-overs.ts'
import { type HandOverShown, handOverShown, STATE_TONES } from './hand-over-shown.ts'

const PER_PAGE = 25
const STATES = ['open', 'late', 'accepted', 'declined'] as const

export const loader = page(mayReadHandOvers, async ({ db, visitor, ground, url, say, format, at }) => {
  const t = say(handOverTexts)
  const today = ground.clock.today()
  const list = readList(url.searchParams, { sorts: ['promised'], filters: ['state', 'partner'] })
  const filter: HandOverFilter = {
    state: STATES.find(state => state === list.filters.state) ?? '',
    partner: /^(\d{1,9}|none)$/.test(list.filters.partner ?? '') ? list.filters.partner! : '',
    today,
  }
  const counts = await handOverCounts(db, visitor, filter)
  const rows = await handOversOf(db, visitor, filter, { limit: PER_PAGE, offset: (list.page - 1) * PER_PAGE })
  const partners = partnersSeenBy(visitor) === null ? await partnersOf(db, visitor.programme!) : []
  return {
    title: t.hand_overs,
    list,
    total: counts.chosen,
    verdict:
      counts.open === 0
        ? t.verdict_none
        : counts.late > 0
          ? t.verdict_late(counts.open, counts.late)
          : t.verdict_open(counts.open),
    partners: partners
      .filter(partner => partner.kind !== 'collaborator')
      .map(({ id, name }) => ({ value: String(id), label: name })),
    rows: rows.map(row => handOverShown(row, { t, format, today, at })),
  }
})

export default function HandOvers({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(handOverTexts)
  const { list, total, verdict, rows, partners } = loaderData
  const states = [
    { value: '', label: t.any },
    { value: 'open', label: t.state_open },
    { value: 'late', label: t.filter_late },
    { value: 'accepted', label: t.filter_accepted },
    { value: 'declined', label: t.filter_declined },
  ]
  const whose = {
    name: 'partner',
    label: t.partner,
    options: [{ value: '', label: t.any_partner }, ...partners, { value: 'none', label: t.no_partner }],
  }
  return (
    <>
      <PageHead list eyebrow={t.hand_overs} verdict={verdict} />
      <Filters
        list={list}
        filters={[
          { name: 'state', label: t.state, options: states },
          ...(partners.length > 0 ? [whose] : []),
        ]}
      />
      <Table
        caption={t.caption}
        captionHidden
        columns={columns(t)}
        rows={rows}
        rowKey={row => row.id}
        list={list}
        isHere={row => row.state === 'late'}
        empty={<Empty title={t.empty_title}>{t.empty}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ListNote>{t.lede}</ListNote>
    </>
  )
}

const columns = (t: Spoken<typeof handOverTexts>): Column<HandOverShown>[] => [
  {
    key: 'company',
    label: t.company,
    render: row => (
      <span>
        <a href={row.href}>{row.company}</a>
        <span className="sub">{row.municipality}</span>
      </span>
    ),
  },
  {
    key: 'tip',
    label: t.pointed_out,
    render: row => (
      <span>
        {row.who}
        <span className="sub nowrap">{row.made}</span>
      </span>
    ),
  },
  { key: 'why', label: t.why, render: row => row.why || null },
  {
    key: 'contact',
    label: t.contact,
    render: row =>
      row.contact && (
        <span>
          <span className="nowrap">{row.contact}</span>
          <span className={row.phone ? 'sub nowrap' : 'sub'}>{row.phone ?? row.email}</span>
        </span>
      ),
  },
  { key: 'partner', label: t.partner, render: row => <span className="nowrap">{row.partner}</span> },
  {
    key: 'promised',
    label: t.answer_by,
    render: row =>
      row.promised && (
        <span>
          <span className="nowrap">{row.promised}</span>
          {row.left && <span className="sub">{row.left}</span>}
        </span>
      ),
  },
  {
    key: 'state',
    label: t.state,
    render: row => (
      <span>
        <Tag tone={STATE_TONES[row.state]}>{t[`state_${row.state}`]}</Tag>
        {row.is_escalated && <span className="sub nowrap">{t.escalated}</span>}
      </span>
    ),
  },
]
