import type { Reading } from '../../access/panel.tsx'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { measuringTexts } from '../messages/measuring.ts'
import {
  type AreaSum,
  groupSumsOf,
  leastAnswers,
  type MeasurementFacts,
  othersThan,
  saidIn,
} from '../queries/measurements.ts'
import { templateWithId } from '../queries/template.ts'
import { GROUPS, isOpenOn } from '../rules/measurement.ts'
import type { RespondentGroup } from '../rules/read-answer.ts'
import { asRead, distance, furthestApart, spreadOf } from '../rules/results.ts'
import { movedShown } from './moved-shown.ts'

type Texts = Spoken<typeof measuringTexts>

/** What a measurement is called: the second in between has its number. */
export const nameOf = (
  { measurement, nth }: Pick<MeasurementFacts, 'measurement' | 'nth'>,
  t: Texts,
): string => t.nth(t[measurement as 'baseline'], nth)

/** The same in a sentence: "0-mätningen". */
export const theOne = (
  { measurement, nth }: Pick<MeasurementFacts, 'measurement' | 'nth'>,
  t: Texts,
): string => t.nth(t[`the_${measurement as 'baseline'}`], nth)

/**
 * The latest measurement that has closed, area by area: all, each group that may be shown, other companies, and how far it has come since
 * the baseline. Null before any has closed.
 */
export async function resultOf(visit: Reading, company_id: number, measured: readonly MeasurementFacts[]) {
  const { db, visitor, ground, say, format, language } = visit
  const t = say(measuringTexts)
  const today = ground.clock.today()
  const latest = measured.findLast(one => !isOpenOn(one, today))
  if (!latest) return null
  const template = await templateWithId(db, visitor.programme!, latest.template_id)
  const least = await leastAnswers(db, visitor, heldOn(latest, today))
  const sums = await groupSumsOf(db, company_id)
  const others = await othersThan(db, company_id, latest)
  const baseline = measured.find(one => one.measurement === 'baseline' && one.id !== latest.id)
  const isComparable =
    baseline !== undefined && baseline.series === latest.series && !isOpenOn(baseline, today)
  const spreads = (id: number, fewest: number) =>
    new Map(template.areas.map(({ code }) => [code, spreadOf(sumsIn(sums, id, code), fewest)]))
  const now = spreads(latest.id, least)
  const before = isComparable
    ? spreads(baseline.id, await leastAnswers(db, visitor, heldOn(baseline, today)))
    : null
  const groups = GROUPS.filter(group =>
    [...now.values()].some(one => one.groups.some(each => each.group === group)),
  )
  const one = (value: number | null | undefined) =>
    value === null || value === undefined ? null : format.decimal(value, 1)
  const [whole, whole_before] = [meanOf([...now.values()]), before && meanOf([...before.values()])]
  const said = whole === null ? [] : await saidIn(db, visitor, latest.id)
  const areas = template.areas.map(({ code, name }) => {
    const spread = now.get(code)!
    return {
      code,
      name: name[language],
      mean: one(spread.mean),
      groups: groups.map(group => {
        const own = spread.groups.find(each => each.group === group)
        return { key: group, text: own ? one(own.mean) : '–', position: asRead(own?.mean ?? null) }
      }),
      apart: one(distance(spread)),
      others: one(others.find(each => each.area === code)?.mean),
    }
  })
  return {
    title: t.said_by_area(nameOf(latest, t)),
    verdict: verdictOf({ t, kind: theOne(latest, t), mean: one(whole), before: one(whole_before) }),
    groups: groups.map(group => ({ key: group, label: t[group] })),
    has_others: others.length > 0,
    not_comparable: baseline !== undefined && !isComparable ? t.not_comparable : null,
    furthest: furthestSaid(areas, t, format),
    areas,
    moved: before && movedShown({ areas: template.areas, before, now, called: nameOf(latest, t) }, visit),
    notes: [
      t.scale_note(format.number(least)),
      others.length > 0
        ? t.others_note(format.number(Math.max(...others.map(each => each.companies))))
        : null,
      template.is_suggestion ? t.suggestion : null,
    ].filter(note => note !== null),
    said,
  }
}

/** By the figure that held when they were asked: one that is lowered later shows nobody who was promised to be hidden. */
const heldOn = ({ measured_on }: MeasurementFacts, today: LocalDate): LocalDate => measured_on ?? today

const sumsIn = (sums: readonly AreaSum[], assessment_id: number, area: string) =>
  sums.filter(one => one.assessment_id === assessment_id && one.area === area)

/** Each area weighs the same; null where any of them is not shown. */
function meanOf(spreads: readonly { mean: number | null }[]): number | null {
  const means = spreads.flatMap(({ mean }) => (mean === null ? [] : [mean]))
  return means.length < spreads.length || means.length === 0
    ? null
    : means.reduce((sum, one) => sum + one, 0) / means.length
}

type About = { t: Texts; kind: string; mean: string | null; before: string | null }

function verdictOf({ t, kind, mean, before }: About): string {
  if (mean === null) return t.verdict_few(kind)
  return before === null
    ? t.verdict_said(kind.charAt(0).toLowerCase() + kind.slice(1), mean)
    : t.verdict_moved(mean, before)
}

type AreaShown = { name: string; groups: { key: RespondentGroup; position: number | null }[] }

/** Where the groups stand furthest apart, in one sentence. Null where fewer than two are shown in every area. */
function furthestSaid(areas: readonly AreaShown[], t: Texts, format: Format): string | null {
  const isShown = ({ groups }: AreaShown) => groups.filter(one => one.position !== null).length > 1
  if (!areas.some(isShown)) return null
  const found = furthestApart<RespondentGroup, AreaShown>(areas)
  if (!found) return t.nowhere_apart
  const { area, lowest, highest } = found
  const one = (value: number) => format.decimal(value, 1)
  return t.furthest_apart(
    area.name,
    t[lowest.key],
    one(lowest.position),
    t[highest.key],
    one(highest.position),
  )
}
