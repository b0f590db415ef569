import type { Visit } from '../../access/web.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { listOf } from '../../ui/described-list.ts'
import { boardTexts } from '../messages/board.ts'
import { stageTexts } from '../messages/stages.ts'
import { chosenPaths, type PathSort, sortedPaths } from '../rules/path-list.ts'
import { dayOf, STAGES, STANDINGS, type Stage } from '../rules/stages.ts'
import { type PlacedPath, placedPaths } from './placed-paths.ts'

/** The list of companies on their way; a file has the day of each stage too. */
const pathList = ({ say, format, at }: Visit) => {
  const t = say(boardTexts)
  const stages = say(stageTexts)
  const yes = (is: boolean) => (is ? t.yes : t.no)
  const options = (codes: readonly (keyof typeof stages & string)[]) =>
    codes.map(value => ({ value, label: stages[value] as string }))
  const days = Object.fromEntries(
    STAGES.map(stage => [
      `day_${stage}`,
      { label: stages[stage], day: (path: PlacedPath) => dayOf(path, stage) },
    ]),
  ) as Record<`day_${Stage}`, { label: string; day: (path: PlacedPath) => LocalDate | null }>
  return listOf<PlacedPath, PathSort>(format)({
    key: path => path.company_id,
    order: 'name',
    columns: {
      name: {
        label: t.company,
        text: path => path.name,
        href: path => at('foretag', path.company_id),
        sub: path => `${path.municipality}, ${path.county}`,
        sorts: true,
      },
      organisation_number: {
        label: t.organisation_number,
        text: path => path.organisation_number && writtenOrganisationNumber(path.organisation_number),
      },
      municipality: { label: t.municipality, text: path => path.municipality },
      county: { label: t.county, text: path => path.county, sorts: true },
      partner: {
        label: t.partner,
        text: path => path.partner,
        shows: path => path.partner ?? t.no_partner,
        sorts: true,
      },
      via: { label: t.via, text: path => path.came_via },
      referred: { label: t.referred, text: path => yes(path.is_referred) },
      stage: {
        label: t.stage,
        text: path => stages[path.standing],
        sub: path => path.left_because && path.left_on && stages[`because_${path.left_because}`],
        sorts: true,
        phone: 'below',
      },
      since: { label: t.since, day: path => path.since, sorts: true },
      days: { label: t.there, number: path => path.days, sorts: true, phone: 'side', named: true },
      next: { label: t.next, text: path => path.next && stages[path.next] },
      expected: {
        label: t.expected,
        day: path => path.expected,
        shows: path => {
          const day = path.expected && format.day(path.expected)
          return path.late ? `${t.late}, ${day}` : day
        },
        tone: path => (path.late ? 'warn' : null),
        sorts: true,
        phone: 'corner',
      },
      late: { label: t.late, text: path => yes(path.late) },
      ...days,
      left: { label: stages.left, day: path => path.left_on },
      because: {
        label: t.because,
        text: path => path.left_because && stages[`because_${path.left_because}`],
      },
    },
    screen: ['name', 'stage', 'since', 'days', 'next', 'expected', 'partner', 'via'],
    filters: {
      stage: { label: t.at_stage, any: t.any_stage, options: options(STANDINGS) },
      reached: { label: t.reached, any: t.any_reached, options: options(STAGES) },
      partner: { label: t.partner, any: t.any_partner, options: 'partners' },
      county: { label: t.county, any: t.any_county, options: 'counties' },
      referred: {
        label: t.referred,
        any: t.either,
        options: [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ],
      },
      late: { label: t.late, any: t.all, options: [{ value: 'yes', label: t.only_late }] },
      agreed: {},
      timed: {},
    },
  })
}

/** What the address asks of the list, the same for the page and for its files. */
export async function pathListAsked(visit: Visit & { db: Db }) {
  const { db, visitor, ground, url } = visit
  const described = pathList(visit)
  const { list, chosen: filter } = described.asked(url.searchParams)
  const facts = await placedPaths(db, visitor, ground.clock.today())
  const chosen = chosenPaths(facts.paths, { ...filter, q: list.q })
  return { ...described, list, facts, chosen: sortedPaths(chosen, list) }
}
