import type { Visit } from '../../../access/web.ts'
import { mayReadCompanies } from '../../../companies/policy.ts'
import { tileLevel } from '../../rules/pace.ts'
import type { OverviewFacts } from './facts.ts'

/** Municipalities about where they lie, in the counties of the programme; the second county has a frame. */
export function mapShown({ visitor, at }: Visit, { places, counties }: OverviewFacts) {
  const within = places.filter(place => counties.length === 0 || counties.includes(place.county))
  const smaller = counties.toSorted((a, b) => countIn(within, a) - countIn(within, b))[0] ?? null
  return {
    framed: counties.length > 1 ? smaller : null,
    tiles: within.flatMap(({ code, tile_name, county, x, y, companies }) =>
      x === null || y === null
        ? []
        : [
            {
              key: code,
              name: tile_name,
              x,
              y,
              level: tileLevel(companies),
              count: companies || undefined,
              framed: counties.length > 1 && county === smaller,
              href:
                companies && mayReadCompanies(visitor)
                  ? `${at('foretag')}?municipality=${code}&admitted=yes`
                  : undefined,
            },
          ],
    ),
  }
}

export type MapShown = ReturnType<typeof mapShown>

const countIn = (places: OverviewFacts['places'], county: string) =>
  places.filter(place => place.county === county).length
