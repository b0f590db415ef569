import { panel, type Reading } from '../../../access/panel.tsx'
import { mayReadCompanies } from '../../../companies/policy.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { Target } from '../../../ui/progress.tsx'
import { Tiles } from '../../../ui/tiles.tsx'
import { deskTexts } from '../../messages.ts'
import { mayReadOverview } from '../../policy.ts'
import { type OverviewFacts, overviewFacts } from './facts.ts'
import { type MapShown, mapShown } from './map-shown.ts'
import { type TargetsShown, targetsShown } from './targets-shown.ts'

/** Where the companies are: the map, and each county against its own target. */
export const placesPanel = panel({
  may: mayReadOverview,
  load: async (visit: Reading) => {
    const { visitor, at } = visit
    const facts = await overviewFacts(visit.db, visit)
    return {
      map: mapShown(visit, facts),
      regions: targetsShown(visit, facts).regions,
      last_day: lastDayOf(facts, visit),
      companies: mayReadCompanies(visitor) ? at('foretag') : null,
    }
  },
  View: Places,
})

function lastDayOf({ targets, today }: OverviewFacts, { say, format }: Reading): string {
  const days = targets.filter(target => target.measure === 'companies').map(target => target.due_on)
  const last = days.sort().at(-1)
  return last && last >= today ? say(deskTexts).last_day_to_admit(format.day(last)) : ''
}

type PlacesProps = {
  map: MapShown
  regions: TargetsShown['regions']
  /** Until when companies may come in; empty when that day has passed. */
  last_day: string
  companies: string | null
}

function Places({ map, regions, last_day, companies }: PlacesProps) {
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
          {last_day && <p className="small secondary">{last_day}</p>}
          {companies && (
            <p>
              <ButtonLink kind="second" href={companies}>
                {t.list_of_companies}
              </ButtonLink>
            </p>
          )}
        </Stack>
      </Cols>
    </Panel>
  )
}
