import { page } from '../../access/web.ts'
import { peopleTexts } from '../../people/messages.ts'
import { personOf } from '../../people/queries.ts'
import { shownName } from '../../people/rules/names.ts'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { ExportLinks, Pagination } from '../../ui/pagination.tsx'
import { ledgerTexts } from '../messages/ledger.ts'
import { mayReadLedger, mayReadWholeLedger } from '../policy.ts'
import { entryRows, entrySums, protectedSums } from '../queries/entries.ts'
import { entryChoices } from '../queries/entry-choices.ts'
import { chosenRowsVerdict, ledgerVerdict, sumOfBoth } from '../rules/ledger-verdict.ts'
import { entriesAsked, isNarrowed } from './entry-list.ts'

const PER_PAGE = 50

export const loader = page(mayReadLedger, async visit => {
  const { db, visitor, say, format, at } = visit
  const t = say(ledgerTexts)
  const { list, filter, shown, filters, said } = await entriesAsked(visit)
  const isChosen = isNarrowed(filter)
  const sums = await entrySums(db, visitor, filter)
  const hidden = !isChosen && mayReadWholeLedger(visitor) ? await protectedSums(db, visitor) : null
  const rows = await entryRows(db, visitor, filter, {
    ...list,
    limit: PER_PAGE,
    offset: (list.page - 1) * PER_PAGE,
  })
  const choices = await entryChoices(db, visitor)
  const person = filter.person_id === null ? null : await personOf(db, visitor, filter.person_id)
  return {
    title: t.ledger,
    list,
    total: sums.rows,
    path: at('natura'),
    verdict: isChosen
      ? chosenRowsVerdict(sums, t, format)
      : ledgerVerdict(hidden ? sumOfBoth(sums, hidden) : sums, t, format),
    protected:
      hidden && hidden.rows > 0
        ? t.protected_in_sum(format.hoursSaid(hidden.quarters), format.kronor(hidden.amount_ore))
        : null,
    only: person ? t.only_person(shownName(person, say(peopleTexts))) : null,
    person: filter.person_id,
    foot: { day: t.sum_of_rows, hours: format.hours(sums.quarters), kronor: format.ore(sums.amount_ore) },
    filters: filters(
      {
        courses: choices.courses.map(({ id, title }) => ({ value: String(id), label: title })),
        months: choices.months.map(month => ({ value: month, label: format.month(`${month}-01`) })),
      },
      said,
    ),
    shown: shown(rows),
  }
})

export default function Ledger({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(ledgerTexts)
  const { list, total, verdict, shown, foot, filters, path, person, only } = loaderData
  return (
    <>
      <PageHead list eyebrow={t.ledger} verdict={verdict} lede={only ?? undefined} />
      <Filters list={list} filters={filters}>
        {person !== null && <input type="hidden" name="person" value={person} />}
      </Filters>
      <ListTable
        caption={t.caption}
        captionHidden
        shown={shown}
        foot={foot}
        list={list}
        dense
        empty={<Empty title={t.verdict_none}>{t.empty}</Empty>}
      />
      <Pagination list={list} total={total} perPage={PER_PAGE} />
      <ExportLinks path={path} list={list} />
      <ListNote>
        {t.lede} {loaderData.protected}
      </ListNote>
    </>
  )
}
