import { page } from '../../access/web.ts'
import { mayNoteEvidence } from '../../attendance/policy.ts'
import { bindingsOf } from '../../programmes/queries/binding.ts'
import { partnersOf } from '../../programmes/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { listHref } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { hoursTexts } from '../messages/hours.ts'
import { mayReadLedger, mayReadWholeLedger } from '../policy.ts'
import { protectedSums } from '../queries/entries.ts'
import { hoursMonths, hoursSums } from '../queries/hours.ts'
import { HOURS_BY } from '../rules/hours.ts'
import { hoursBy, isNarrowed, rowsOf } from './hours/hours-list.ts'
import { hoursListed, PER_PAGE } from './hours/listed.ts'
import { onlyShown } from './hours/only-shown.ts'
import { AddsUp, ToTarget } from './hours/panels.tsx'
import { stepsShown } from './hours/steps-shown.ts'
import { targetShown } from './hours/target-shown.ts'

/** Every hour that somebody has attended, summed as one likes, and how the co-financed ones stand to the target. */
export const loader = page(mayReadLedger, async visit => {
  const { db, visitor, say, format, at } = visit
  const t = say(hoursTexts)
  const by = hoursBy(visit)
  const { list, filter, filters, said, shown } = await hoursListed(visit, by)
  const sums = await hoursSums(db, visitor, filter, by)
  const isWhole = mayReadWholeLedger(visitor) && !isNarrowed(filter)
  const target = isWhole ? await targetShown(visit) : null
  const hidden = target ? (await protectedSums(db, visitor)).counted_quarters : 0
  const months = await hoursMonths(db, visitor)
  const partners = await partnersOf(db, visitor.programme!)
  // Who may note the portal’s receipts, once the authority has answered at all.
  const notes = mayNoteEvidence(visitor) && (await bindingsOf(db, visitor.programme!)).length > 0
  return {
    title: t.title,
    list,
    path: at('timmar'),
    evidence: notes ? at('timmar', 'underlag') : null,
    total: sums.rows,
    verdict:
      sums.rows === 0
        ? isNarrowed(filter)
          ? t.verdict_none_chosen
          : t.verdict_none
        : target
          ? [target.said, target.foreseen].filter(Boolean).join(' ')
          : t.verdict(format.hoursSaid(sums.attended), format.hoursSaid(sums.to_sign)),
    tabs: HOURS_BY.map(one => ({
      label: t[`by_${one}`],
      href: listHref(list, { sort: '', filters: { by: one } }),
      current: one === by,
    })),
    foot: {
      [by === 'row' ? 'day' : 'name']: t.sum,
      attended: format.hours(sums.attended),
      to_sign: format.hours(sums.to_sign),
      signed: format.hours(sums.signed),
      counted: format.hours(sums.counted),
      uncounted: format.hours(sums.uncounted),
      kronor: format.ore(sums.amount_ore),
    },
    filters: filters(
      {
        months: months.map(month => ({ value: month, label: format.month(`${month}-01`) })),
        partners: [
          ...partners.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: 'none', label: t.no_partner },
        ],
      },
      said,
    ),
    kept: { person: filter.person_id, occasion: filter.occasion_id },
    shown,
    steps: stepsShown(visit, sums, state => rowsOf(visit, { state }), filter.state),
    only: await onlyShown(visit, filter),
    empty: sums.rows === 0 && isNarrowed(filter) ? t.empty_chosen : t.empty,
    target,
    protected: hidden > 0 ? t.protected_in_sum(format.hoursSaid(hidden)) : null,
  }
})

export default function Hours({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(hoursTexts)
  return (
    <>
      <PageHead
        list
        eyebrow={t.title}
        verdict={d.verdict}
        lede={d.only ?? undefined}
        actions={
          d.evidence && (
            <ButtonLink kind="second" href={d.evidence}>
              {t.to_evidence}
            </ButtonLink>
          )
        }
      />
      <Tabs name={t.by} items={d.tabs} />
      <Filters list={d.list} filters={d.filters}>
        {Object.entries(d.kept).map(
          ([name, id]) => id !== null && <input key={name} type="hidden" name={name} value={id} />,
        )}
      </Filters>
      <ListTable
        caption={t.title}
        captionHidden
        shown={d.shown}
        foot={d.foot}
        list={d.list}
        dense
        empty={<Empty title={d.verdict}>{d.empty}</Empty>}
      />
      <Pagination list={d.list} total={d.total} perPage={PER_PAGE} />
      <ExportLinks path={d.path} list={d.list} />
      <ListNote>
        {t.note} {d.protected}
      </ListNote>
      {d.total > 0 && (
        <Stack gap="wide">
          <Cols>
            {d.target && <ToTarget target={d.target} />}
            <AddsUp steps={d.steps} />
          </Cols>
        </Stack>
      )}
    </>
  )
}
