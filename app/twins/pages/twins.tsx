import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { mayAddCompany, mayEditCompany } from '../../companies/policy.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Row } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { tellApart } from '../commands/tell-apart.ts'
import { mergeTexts } from '../messages/merge.ts'
import { twinCount, twinPairsOf } from '../queries/twins.ts'
import { apartForm } from '../rules/apart-form.ts'
import { twinReasons } from '../rules/twins.ts'

const PER_PAGE = 25

export const loader = page(mayAddCompany, async ({ db, visitor, url, say, at }) => {
  const t = say(mergeTexts)
  const list = readList(url.searchParams, { sorts: [] })
  const total = await twinCount(db, visitor)
  const pairs = await twinPairsOf(db, visitor, { limit: PER_PAGE, offset: (list.page - 1) * PER_PAGE })
  const side = (id: number, name: string, place: string, number: string | null) => ({
    id,
    name,
    href: at('foretag', id),
    sub: [place, number && writtenOrganisationNumber(number)].filter(Boolean).join(', '),
  })
  return {
    title: t.twins,
    list,
    total,
    companies: at('foretag'),
    verdict: total === 0 ? t.verdict_none : t.verdict(total),
    rows: pairs.map(pair => ({
      one: side(pair.one_id, pair.one, pair.one_place, pair.one_number),
      other: side(pair.other_id, pair.other, pair.other_place, pair.other_number),
      why: twinReasons(pair)
        .map(reason => t[`reason_${reason}`])
        .join(', '),
      once: newOnce(),
      compare:
        mayEditCompany(visitor, { partner_id: pair.one_partner_id }) &&
        mayEditCompany(visitor, { partner_id: pair.other_partner_id })
          ? `${at('foretag', pair.one_id, 'sammanslagning')}?med=${pair.other_id}`
          : null,
    })),
  }
})

export const action = formAction(mayAddCompany, {
  reads: apartForm,
  says: mergeTexts,
  does: (tx, twins, { visitor }) => tellApart(tx, visitor, twins),
  leadsTo: ({ at }) => at('foretag', 'dubbletter'),
})

type Side = { id: number; name: string; href: string; sub: string }
const named = (side: Side) => (
  <span>
    <a href={side.href}>{side.name}</a>
    <span className="sub">{side.sub}</span>
  </span>
)

export default function Twins({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(mergeTexts)
  return (
    <>
      <PageHead
        list
        crumbs={[{ href: d.companies, label: t.companies }]}
        here={t.twins}
        verdict={d.verdict}
      />
      <Table
        caption={t.caption}
        captionHidden
        rows={d.rows}
        rowKey={row => `${row.one.id}-${row.other.id}`}
        empty={<Empty title={t.verdict_none}>{t.empty}</Empty>}
        columns={[
          { key: 'one', label: t.one, render: row => named(row.one) },
          { key: 'other', label: t.other, render: row => named(row.other) },
          { key: 'why', label: t.reasons, render: row => row.why },
          {
            key: 'act',
            label: t.act,
            render: row =>
              row.compare ? (
                <Row>
                  <ButtonLink
                    kind="quiet"
                    size="small"
                    href={row.compare}
                    aria-label={t.compare_which(row.one.name, row.other.name)}
                  >
                    {t.compare}
                  </ButtonLink>
                  <Form once={row.once}>
                    <input type="hidden" name="company_id" value={row.one.id} />
                    <input type="hidden" name="other_id" value={row.other.id} />
                    <Button
                      kind="quiet"
                      size="small"
                      aria-label={t.apart_which(row.one.name, row.other.name)}
                    >
                      {t.apart}
                    </Button>
                  </Form>
                </Row>
              ) : (
                <span className="small secondary">{t.leader_compares}</span>
              ),
          },
        ]}
      />
      <Pagination list={d.list} total={d.total} perPage={PER_PAGE} />
      <ListNote>
        {t.lede} {t.how}
      </ListNote>
    </>
  )
}
