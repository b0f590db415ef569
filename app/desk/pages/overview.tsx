import { everyone, page, seeOther } from '../../access/web.ts'
import { mayAddCompany } from '../../companies/policy.ts'
import { formatIn } from '../../foundation/format.ts'
import { planOn } from '../../programmes/rules/plan-on.ts'
import { Bars } from '../../ui/bars.tsx'
import { ButtonLink, PrintButton } from '../../ui/button.tsx'
import { LineChart } from '../../ui/chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Bench, Cols, Panel, Stack } from '../../ui/panel.tsx'
import { Target, Targets } from '../../ui/progress.tsx'
import { Switched } from '../../ui/switch.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Tiles } from '../../ui/tiles.tsx'
import { Worklist } from '../../ui/worklist.tsx'
import { deskTexts } from '../messages.ts'
import { mayReadOverview, roomInsteadOf } from '../policy.ts'
import { monthNumber, verdictOf } from '../rules/pace.ts'
import { overviewFacts } from './overview/facts.ts'
import { mapShown } from './overview/map-shown.ts'
import { paceShown } from './overview/pace-shown.ts'
import { reachShown } from './overview/reach-shown.ts'
import { targetsShown } from './overview/targets-shown.ts'
import { worklistShown } from './overview/worklist-shown.ts'

export const loader = page(everyone, async visit => {
  const { db, visitor, format, ground, at } = visit
  if (!mayReadOverview(visitor)) throw seeOther(at(roomInsteadOf(visitor)))
  const t = visit.say(deskTexts)
  const facts = await overviewFacts(db, visitor.programme!, ground.clock.today())
  const { programme, today, counted, started, places } = facts
  const outcome = {
    companies: places.reduce((sum, place) => sum + place.companies, 0),
    individuals: started.total,
    quarters: counted.steps.reduce((sum, step) => sum + step.quarters, 0),
    amount_ore: counted.steps.reduce((sum, step) => sum + step.amount_ore, 0n),
  }
  const { standings, targets, regions } = targetsShown(visit, facts, outcome, planOn(facts.targets, today))
  const { on_pace, behind } = verdictOf(standings)
  const months = monthNumber(programme.starts_on, programme.ends_on)
  const month = monthNumber(programme.starts_on, today)
  return {
    title: t.overview,
    eyebrow: [
      programme.name,
      format.longDay(today),
      month < 1 ? t.not_begun : month > months ? t.has_ended : t.month_of(month, months),
    ].join(' · '),
    verdict:
      behind.length === 0
        ? t.verdict_all_on_pace
        : [on_pace.length ? t.verdict_on_pace(on_pace) : '', t.verdict_behind(behind)]
            .filter(Boolean)
            .join(' '),
    targets,
    regions,
    pace: paceShown(visit, facts),
    todo: worklistShown(visit, facts),
    groups: reachShown(visit, facts),
    map: mapShown(visit, facts),
    last_day: lastDayOf(
      facts.targets.filter(target => target.measure === 'companies').map(target => target.due_on),
      today,
    ),
    new_company: mayAddCompany(visitor) ? at('foretag', 'nytt') : null,
    companies: at('foretag'),
    counting: at('siffror', 'sa-raknar-vi'),
  }

  function lastDayOf(days: string[], today: string) {
    const last = days.sort().at(-1)
    return last && last >= today ? t.last_day_to_admit(format.day(last)) : ''
  }
})

type Shown = Awaited<ReturnType<typeof loader>>

export default function Overview({ loaderData: shown }: { loaderData: Shown }) {
  const t = useTexts(deskTexts)
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
      <Cols>
        <Stack gap="wide">
          <Pace pace={shown.pace} />
          <Reach shown={shown} />
        </Stack>
        <Panel title={t.to_do}>
          {shown.todo.length === 0 ? (
            <p className="secondary">{t.nothing_to_do}</p>
          ) : (
            <Worklist
              items={shown.todo.map(({ state, tone, ...todo }) => ({
                ...todo,
                state: (
                  <Tag tone={tone} icon={tone === 'bad' ? 'stop' : 'clock'}>
                    {state}
                  </Tag>
                ),
              }))}
            />
          )}
        </Panel>
      </Cols>
      <Places shown={shown} />
    </>
  )
}

function Pace({ pace }: Pick<Shown, 'pace'>) {
  const t = useTexts(deskTexts)
  const format = formatIn(useLanguage())
  const views = pace.map(({ label, chart }) => ({
    label,
    content: <LineChart {...chart} format={value => format.number(value)} />,
  }))
  return (
    <Panel title={t.pace}>
      <Bench>
        <Switched name="measure" legend={t.choose_measure} views={views} />
      </Bench>
    </Panel>
  )
}

function Reach({ shown: { groups, counting } }: { shown: Shown }) {
  const t = useTexts(deskTexts)
  return (
    <Panel title={t.reach} intro={t.reach_intro} link={{ href: counting, label: t.how_we_count }}>
      <Cols kind="even">
        {groups.map(group => (
          <div key={group.key} className="stack is-tight">
            <h3>{group.name}</h3>
            <Figure value={group.figure} of={group.share} href={group.href} />
            <Bars caption={group.name} heads={[t.group, t.participants]} bars={group.bars} full={100} />
          </div>
        ))}
      </Cols>
    </Panel>
  )
}

function Places({ shown: { map, regions, last_day, companies } }: { shown: Shown }) {
  const t = useTexts(deskTexts)
  const legend = [
    { level: 1 as const, label: t.legend_span('1', '2') },
    { level: 2 as const, label: t.legend_span('3', '5') },
    { level: 3 as const, label: t.legend_more('6') },
    ...(map.framed ? [{ framed: true, label: t.legend_frame(map.framed) }] : []),
  ]
  return (
    <Panel title={t.map} intro={t.map_intro}>
      <Cols>
        <Tiles tiles={map.tiles} legend={legend} corner />
        <Stack>
          {regions.map(({ key, text, ...region }) => (
            <Target key={key} {...region} tone={key === map.framed ? 'blue' : undefined}>
              {text}
            </Target>
          ))}
          <p className="small secondary">{last_day}</p>
          <p>
            <ButtonLink kind="second" href={companies}>
              {t.list_of_companies}
            </ButtonLink>
          </p>
        </Stack>
      </Cols>
    </Panel>
  )
}
