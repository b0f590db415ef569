import { seeOther } from '../../access/answers.ts'
import { everyone, page } from '../../access/web.ts'
import { mayAddCompany, mayReadCompanies } from '../../companies/policy.ts'
import { mayReadEveryPath, mayReadPace } from '../../paths/policy.ts'
import { pathsInSum, pathsOf } from '../../paths/queries/paths.ts'
import { planOn } from '../../programmes/rules/plan-on.ts'
import { mayReadHandOvers } from '../../referrals/policy/hand-over.ts'
import { handOverCounts } from '../../referrals/queries/hand-overs.ts'
import { mayReadFigures, maySeeSmallCounts } from '../../statistics/policy.ts'
import { shownDimensions } from '../../statistics/rules/figures-shown.ts'
import { ButtonLink, PrintButton } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
import { Targets } from '../../ui/progress.tsx'
import { deskTexts } from '../messages.ts'
import { mayHaveToDo, mayReadOverview, roomInsteadOf } from '../policy.ts'
import { monthNumber, verdictOf } from '../rules/pace.ts'
import { overviewFacts } from './overview/facts.ts'
import { forecastSaid } from './overview/forecast-said.ts'
import { happenedShown } from './overview/happened-shown.ts'
import { JustHappened } from './overview/just-happened.tsx'
import { mapShown } from './overview/map-shown.ts'
import { Pace } from './overview/pace.tsx'
import { paceShown } from './overview/pace-shown.ts'
import { Places } from './overview/places.tsx'
import { Reach } from './overview/reach.tsx'
import { reachShown } from './overview/reach-shown.ts'
import { targetsShown } from './overview/targets-shown.ts'
import { ToDo } from './overview/to-do.tsx'
import { worklistShown } from './overview/worklist-shown.ts'

export const loader = page(everyone, async visit => {
  const { db, visitor, format, ground, at } = visit
  if (!mayReadOverview(visitor)) throw seeOther(at(roomInsteadOf(visitor)))
  const t = visit.say(deskTexts)
  const sees_all = maySeeSmallCounts(visitor)
  const facts = await overviewFacts(db, visitor.programme!, ground.clock.today(), sees_all)
  const { programme, today, counted, started, places } = facts
  const named = mayReadEveryPath(visitor) ? await pathsOf(db, visitor, today) : null
  const paths = named ?? (mayReadPace(visitor) ? await pathsInSum(db, visitor, today) : [])
  const tips = mayReadHandOvers(visitor)
    ? await handOverCounts(db, visitor, { state: '', partner: '', today })
    : null
  const outcome = {
    companies: places.reduce((sum, place) => sum + place.companies, 0),
    individuals: started.total,
    quarters: counted.steps.reduce((sum, step) => sum + step.quarters, 0),
    amount_ore: counted.steps.reduce((sum, step) => sum + step.amount_ore, 0n),
  }
  const people = shownDimensions(started.bySex, sees_all ? null : facts.limit)
  const plans = planOn(facts.targets, today)
  const { standings, targets, regions } = targetsShown(visit, facts, { outcome, plans, people })
  const months = monthNumber(programme.starts_on, programme.ends_on)
  const month = monthNumber(programme.starts_on, today)
  return {
    title: t.overview,
    eyebrow: [
      programme.name,
      format.longDay(today),
      month < 1 ? t.not_begun : month > months ? t.has_ended : t.month_of(month, months),
    ].join(' · '),
    verdict: programme.starts_on <= today ? verdict() : t.verdict_not_begun(format.day(programme.starts_on)),
    targets,
    regions,
    pace: paceShown(visit, facts, people),
    forecast: forecastSaid(visit, facts, paths),
    todo: mayHaveToDo(visitor) ? worklistShown(visit, facts, { paths, tips }) : null,
    happened: happenedShown(visit, facts, named ?? []),
    path: at('vagen'),
    groups: reachShown(visit, facts, people),
    map: mapShown(visit, facts),
    last_day: lastDayOf(
      facts.targets.filter(target => target.measure === 'companies').map(target => target.due_on),
      today,
    ),
    new_company: mayAddCompany(visitor) ? at('foretag', 'nytt') : null,
    companies: mayReadCompanies(visitor) ? at('foretag') : null,
    counting: mayReadFigures(visitor) ? at('siffror', 'sa-raknar-vi') : null,
  }

  function verdict() {
    const { on_pace, behind } = verdictOf(standings)
    if (behind.length === 0) return t.verdict_all_on_pace
    return [on_pace.length ? t.verdict_on_pace(on_pace) : '', t.verdict_behind(behind)]
      .filter(Boolean)
      .join(' ')
  }

  function lastDayOf(days: string[], today: string) {
    const last = days.sort().at(-1)
    return last && last >= today ? t.last_day_to_admit(format.day(last)) : ''
  }
})

type Shown = Awaited<ReturnType<typeof loader>>

export default function Overview({ loaderData: shown }: { loaderData: Shown }) {
  const t = useTexts(deskTexts)
  const inMain = (
    <Stack gap="wide">
      <Pace measures={shown.pace} forecast={shown.forecast} />
      <Reach groups={shown.groups} counting={shown.counting} />
    </Stack>
  )
  return (
    <>
      <PageHead
        eyebrow={shown.eyebrow}
        verdict={shown.verdict}
        actions={
          <>
            <PrintButton>{t.print}</PrintButton>
            {shown.new_company && (
              <ButtonLink href={shown.new_company} icon="plus">
                {t.new_company}
              </ButtonLink>
            )}
          </>
        }
      />
      <section aria-labelledby="targets" className="stack">
        <h2 id="targets" className="visually-hidden">
          {t.targets}
        </h2>
        <Targets targets={shown.targets.map(({ text, ...target }) => ({ ...target, children: text }))} />
        <p className="small muted">{t.planks_explained}</p>
      </section>
      {shown.todo || shown.happened.length > 0 ? (
        <Cols>
          {inMain}
          <Stack gap="wide">
            {shown.todo && <ToDo items={shown.todo} />}
            <JustHappened items={shown.happened} path={shown.path} />
          </Stack>
        </Cols>
      ) : (
        inMain
      )}
      <Places map={shown.map} regions={shown.regions} last_day={shown.last_day} companies={shown.companies} />
    </>
  )
}
