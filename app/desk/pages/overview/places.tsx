import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { Target } from '../../../ui/progress.tsx'
import { Tiles } from '../../../ui/tiles.tsx'
import { deskTexts } from '../../messages.ts'
import type { MapShown } from './map-shown.ts'
import type { TargetsShown } from './targets-shown.ts'

export type PlacesProps = {
  map: MapShown
  regions: TargetsShown['regions']
  /** Until when companies may come in; empty when that day has passed. */
  last_day: string
  companies: string | null
}

/** Where the companies are: the map, and each county against its own target. */
export function Places({ map, regions, last_day, companies }: PlacesProps) {
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
