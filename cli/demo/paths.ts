import type { Installation } from '../../app/access/installation.ts'
import type { DepartureReason } from '../../app/companies/rules/departure-reasons.ts'
import type { LocalDate } from '../../app/foundation/clock.ts'
import { addDays, daysBetween, earlierOf } from '../../app/foundation/dates.ts'
import { isRefusal } from '../../app/foundation/refusal.ts'
import { reading, transact } from '../../app/foundation/transact.ts'
import { noteDeparture } from '../../app/paths/commands/departures.ts'
import { type Milestone, noteMilestones } from '../../app/paths/commands/milestones.ts'
import { type CompanyPath, pathsOf } from '../../app/paths/queries/paths.ts'
import { type Chance, chanceOf } from '../../app/paths/rules/chance.ts'
import type { NotedStage } from '../../app/paths/rules/forms.ts'
import { dayOf, STAGES, startOf } from '../../app/paths/rules/stages.ts'
import { visitorNamed } from './visitor-named.ts'

type Made = { slug: string; day: LocalDate; leader: string; process_leaders: readonly string[] }

/** What has happened to the companies beside agreement and training, as those who look after them have noted it. */
export async function noteDemonstrationPaths(installation: Installation, made: Made): Promise<void> {
  const leader = await visitorNamed(installation, made.leader, made.slug)
  const paths = await reading(installation, leader, db => pathsOf(db, leader, made.day))
  for (const email of made.process_leaders) {
    const visitor = await visitorNamed(installation, email, made.slug)
    const own = paths.filter(path => path.partner_id === visitor.partner)
    const milestones = own.flatMap(path => milestonesFor(path, made.day))
    await transact(installation, visitor, tx =>
      noteMilestones(tx, { programme_id: visitor.programme!, milestones }),
    )
  }
  for (const { path, because, happened_on } of departuresFor(paths, made.day)) {
    const form = { because, happened_on, note: '' }
    const noted = await transact(installation, leader, tx =>
      noteDeparture(tx, leader, { company_id: path.company_id, form }),
    )
    if (isRefusal(noted)) throw new Error(`a departure could not be noted: ${noted.refused}`)
  }
}

function milestonesFor(path: CompanyPath, day: LocalDate): Milestone[] {
  const start = startOf(path)
  if (!start) return []
  const chance = chanceOf(path.company_id)
  const days = path.agreed_on ? daysOfAdmitted(path, start, chance) : daysOfWaiting(path, chance)
  return Object.entries(days)
    .map(([stage, reached_on]) => ({ company_id: path.company_id, stage: stage as NotedStage, reached_on }))
    .filter(one => one.reached_on >= start && one.reached_on <= day && fitsCalendar(path, one))
}

const HELD = ['workshop_1', 'workshop_2', 'followed_up'] as const

/** What the calendar tells already is not noted too, nor what would come before a step that was held ahead of it. */
const fitsCalendar = (path: CompanyPath, { stage, reached_on }: Milestone): boolean =>
  HELD.every(held => {
    const on = dayOf(path, held)
    return (
      on === null || (stage !== held && (reached_on > on || STAGES.indexOf(stage) < STAGES.indexOf(held)))
    )
  })

type Days = Partial<Record<NotedStage, LocalDate>>

/** Called within a week or so of being taken on, and not before; an offer for most; some still wait for both. */
function daysOfWaiting({ referred_on }: CompanyPath, chance: Chance): Days {
  if (referred_on === null) return {}
  const contacted = addDays(referred_on, between(chance, 1, 7))
  const isCalled = chance() < 0.75
  const isOffered = isCalled && chance() < 0.55
  return {
    ...(isCalled ? { contacted } : {}),
    ...(isOffered ? { offered: addDays(contacted, between(chance, 5, 25)) } : {}),
  }
}

/** The steps between agreement and training, closer together where the training came soon; each step may be missing. */
function daysOfAdmitted(path: CompanyPath, start: LocalDate, chance: Chance): Days {
  const agreed = path.agreed_on!
  const taken_on = earlierOf(path.referred_on ?? start, agreed)
  const room = daysBetween(taken_on, path.offered_on ?? agreed)
  const until = path.training_on ? daysBetween(agreed, path.training_on) : 0
  const span = until > 3 ? Math.min(1, until / 110) : 1
  const assessed = addDays(agreed, Math.round(span * between(chance, 5, 28)))
  const workshop_1 = addDays(assessed, Math.round(span * between(chance, 6, 30)))
  const workshop_2 = addDays(workshop_1, Math.round(span * between(chance, 14, 30)))
  const planned = addDays(workshop_2, Math.round(span * between(chance, 3, 20)))
  const followed_up = path.training_on && addDays(path.training_on, between(chance, 170, 330))
  const isThrough = chance() < 0.3
  const all: Days = {
    contacted: addDays(taken_on, Math.min(Math.max(0, Math.round(room * 0.6)), between(chance, 1, 8))),
    ...(path.offered_on ? {} : { offered: addDays(taken_on, Math.round(room * (0.6 + 0.4 * chance()))) }),
    assessed,
    workshop_1,
    workshop_2,
    planned,
    ...(followed_up ? { followed_up } : {}),
    ...(followed_up && isThrough ? { completed: addDays(followed_up, between(chance, 30, 120)) } : {}),
  }
  const noted = Object.entries(all).filter(() => chance() > 0.05)
  return Object.fromEntries(
    noted.filter(([stage, reached_on]) => comesBeforeTraining(path, stage, reached_on)),
  )
}

/** Where training came at once nobody has noted what would have gone before it. */
const comesBeforeTraining = ({ training_on }: CompanyPath, stage: string, reached_on: LocalDate): boolean =>
  training_on === null || !BEFORE_TRAINING.includes(stage as NotedStage) || reached_on <= training_on
const BEFORE_TRAINING: readonly NotedStage[] = ['assessed', 'workshop_1', 'workshop_2', 'planned']

const NO: readonly DepartureReason[] = ['no_time', 'no_answer', 'other_programme', 'no_need']

/** Of those that have waited longest some have said no, and one in forty of the admitted has left again. */
function departuresFor(paths: readonly CompanyPath[], day: LocalDate) {
  const waiting = paths
    .filter(path => path.agreed_on === null && startOf(path) !== null)
    .sort((a, b) => (startOf(a)! < startOf(b)! ? -1 : 1))
  const declined = waiting.slice(0, Math.ceil(waiting.length / 5)).map((path, nth) => ({
    path,
    because: NO[nth % NO.length]!,
    happened_on: earlierOf(addDays(startOf(path)!, 20 + 15 * (nth % 4)), day),
  }))
  const left = paths
    .filter(
      path => path.agreed_on !== null && path.training_on === null && path.agreed_on < addDays(day, -200),
    )
    .slice(0, Math.ceil(paths.length / 40))
    .map((path, nth) => ({
      path,
      because: nth % 2 === 0 ? ('economy' as const) : ('closed' as const),
      happened_on: earlierOf(addDays(path.agreed_on!, 90 + 30 * (nth % 3)), day),
    }))
  return [...declined, ...left]
}

const between = (chance: Chance, least: number, most: number) =>
  least + Math.floor(chance() * (most - least + 1))
