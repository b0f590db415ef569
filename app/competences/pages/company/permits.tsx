import type { Reading } from '../../../access/panel.tsx'
import { page } from '../../../access/web.ts'
import { settingsOf } from '../../../programmes/queries.ts'
import { figureOn } from '../../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../../programmes/rules/settings.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { chosenId, chosenOf, listOf } from '../../../ui/described-list.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { ListTable } from '../../../ui/list-table.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { permitTexts } from '../../messages/permits.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { matrixRows } from '../../queries/matrix.ts'
import { permitKinds } from '../../queries/permits.ts'
import { isUrgent, SOON_DAYS } from '../../rules/permits.ts'
import { PERMIT_TONES, permitsShown, type ShownPermit, urgencyOf } from './permits-shown.ts'
import { openCompanyAt, ratingFrame } from './rating-page.ts'

const PER_PAGE = 100

const permitList = ({ say, format }: Reading) => {
  const t = say(permitTexts)
  return listOf<ShownPermit>(format)({
    key: row => row.id,
    order: '' as never,
    columns: {
      name: { label: t.person, text: row => row.name, href: row => row.href, sub: row => row.sub || null },
      permit: { label: t.permit, text: row => row.permit, phone: 'below' },
      from_on: { label: t.from_on, day: row => row.from_on },
      until_on: {
        label: t.until_on,
        day: row => row.until_on,
        absent: t.no_last_day,
        sub: row => row.when || null,
        phone: 'below',
      },
      state: {
        label: t.state,
        text: row => row.state_said,
        tone: row => PERMIT_TONES[row.state],
        phone: 'side',
      },
    },
    screen: ['name', 'permit', 'from_on', 'until_on', 'state'],
    filters: {
      state: {
        label: t.state,
        any: t.any_state,
        options: [{ value: 'urgent', label: t.only_urgent(format.number(SOON_DAYS)) }],
        reads: chosenOf(['urgent']),
      },
      permit: { label: t.permit, any: t.any_permit, options: 'permits', reads: chosenId },
    },
  })
}

/** Who holds which permit at a company, the most urgent first. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, url } = visit
  const t = say(permitTexts)
  const company = await openCompanyAt(visit)
  const today = ground.clock.today()
  const all = await permitsShown(
    visit,
    company,
    await matrixRows(db, visitor, { company_id: company.id, today }),
  )
  const kinds = await permitKinds(db, visitor)
  const { asked, shown, filters } = permitList(visit)
  const { list, chosen } = asked(url.searchParams)
  const rows = all.filter(
    one =>
      (chosen.state === '' || isUrgent(one.state)) &&
      (chosen.permit === null || one.competence_id === chosen.permit),
  )
  const days = figureOn(await settingsOf(db, visitor.programme!), 'permit_reminder_days', today)
  const { lapsed, soon } = urgencyOf(all)
  return {
    ...ratingFrame(visit, company, t.title),
    verdict: t.verdict(lapsed, soon, all.length, SOON_DAYS),
    path: `${url.pathname.replace(/\/$/, '')}/ny`,
    has_kinds: kinds.length > 0,
    is_empty: all.length === 0,
    reminder: t.reminder(days ?? KNOWN_SETTINGS.permit_reminder_days.amount),
    list,
    total: rows.length,
    shown: shown(rows.slice((list.page - 1) * PER_PAGE, list.page * PER_PAGE)),
    filters: filters({ permits: kinds.map(one => ({ value: String(one.id), label: one.name })) }),
  }
})

export default function Permits({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(permitTexts)
  const add = d.has_kinds && (
    <ButtonLink icon="plus" href={d.path}>
      {t.new_one}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        verdict={d.verdict}
        lede={t.lede}
        actions={!d.is_empty && add}
      />
      {d.is_empty ? (
        <Empty title={t.none} action={add}>
          {d.has_kinds ? t.none_why : t.no_kinds}
        </Empty>
      ) : (
        <>
          <Filters list={d.list} filters={d.filters} />
          <ListTable
            caption={t.title}
            captionHidden
            list={d.list}
            shown={d.shown}
            empty={<p>{t.none_chosen}</p>}
          />
          <Pagination list={d.list} total={d.total} perPage={PER_PAGE} />
          <p className="small secondary">{d.reminder}</p>
        </>
      )}
    </>
  )
}
