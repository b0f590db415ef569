import { unsignedOf } from '../../../attendance/queries/waiting.ts'
import type { LocalDate } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/database.ts'
import type { Quarters } from '../../../foundation/hours.ts'
import type { Ore } from '../../../foundation/money.ts'
import { focusGroupsOf } from '../../../programmes/queries.ts'
import type { SeesEveryone } from '../../../statistics/policy.ts'
import { toldOf } from '../../../statistics/queries/told.ts'
import {
  peopleCounted,
  reachCounted,
  type Shown,
  type ShownPeople,
  type ShownReach,
} from '../../../statistics/rules/figures-shown.ts'
import { focusTold, monthsTold, numberIn, peopleTold } from '../../../statistics/rules/told.ts'
import { countedOf, startedOf } from '../../queries/standing.ts'

type GroupReach = {
  code: string
  name: string
  is_base_wider: boolean
  /** How many are of the group; null where that is not what is shown. */
  participants: Shown | null
  whole: ShownReach
  union: ShownReach
  others: ShownReach
}

/** What the overview shows of people: as they are counted today, or as they were told when the last month was closed. */
export type PeopleFacts = {
  /** The last day of all of it; null when nothing has been told yet. */
  until: LocalDate | null
  /** Whether it stands still until the month is over. */
  is_told: boolean
  shown: ShownPeople
  /** How many participants there were, and of which day that is; null where it is not told. */
  participants: { count: number; on: LocalDate } | null
  /** How many there were at the end of days, where that is told. */
  course: readonly { on: LocalDate; count: number }[] | null
  steps: readonly { on: LocalDate; more: number }[]
  hours: readonly { on: LocalDate; quarters: Quarters; amount_ore: Ore }[]
  waiting_quarters: Quarters | null
  reach: readonly GroupReach[]
}

export async function peopleCountedOf(db: Db, visitor: SeesEveryone, today: LocalDate): Promise<PeopleFacts> {
  const started = await startedOf(db, visitor, today)
  const unsigned = await unsignedOf(db, { programme_id: visitor.programme!, until: today })
  return {
    until: today,
    is_told: false,
    shown: peopleCounted(started.bySex),
    participants: { count: started.total, on: today },
    course: null,
    steps: started.steps,
    hours: await countedOf(db, visitor, today),
    waiting_quarters: unsigned.quarters,
    reach: started.reach.map(one => ({
      code: one.code,
      name: one.name ?? one.code,
      is_base_wider: one.is_base_wider,
      participants: null,
      whole: reachCounted(one),
      union: reachCounted(one.via_union),
      others: reachCounted(one.via_others),
    })),
  }
}

export async function peopleToldOf(db: Db, programme_id: number): Promise<PeopleFacts> {
  const told = await toldOf(db, programme_id)
  const shown = peopleTold(told)
  const { all } = shown.everyone
  const count = numberIn(all)
  const on = typeof all === 'object' ? all.until : told.until
  return {
    until: told.until,
    is_told: true,
    shown,
    participants: count === null || on === null ? null : { count, on },
    course: told.participants,
    steps: [],
    hours: monthsTold(told).map(month => ({ ...month, quarters: month.quarters ?? 0 })),
    waiting_quarters: null,
    reach: (await focusGroupsOf(db, programme_id)).map(group => ({
      code: group.code,
      name: group.name,
      is_base_wider: group.unqualified !== null || group.years_without_training !== null,
      ...focusTold(told, group.code),
    })),
  }
}
