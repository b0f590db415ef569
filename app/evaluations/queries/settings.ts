import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS, type SettingName } from '../../programmes/rules/settings.ts'
import { MONTHS_SET } from '../rules/days.ts'
import { MOMENTS, type Moment } from '../rules/questions.ts'
import { FEWEST } from '../rules/results.ts'

type At = { programme_id: number; today: LocalDate }

async function figuresOf(db: Db, { programme_id, today }: At) {
  const settings = await settingsOf(db, programme_id)
  return (name: SettingName) => Number(figureOn(settings, name, today) ?? KNOWN_SETTINGS[name].amount)
}

export type Asking = {
  /** For how many days one can answer. */
  days: number
  /** Months after the last session, of each that is asked in the programme at all. */
  moments: { moment: Moment; months: number }[]
}

/** When and for how long a programme asks. */
export async function askingIn(db: Db, at: At): Promise<Asking> {
  const figure = await figuresOf(db, at)
  const days = figure('evaluation_days')
  const months = (moment: Moment) => (moment === 'end' ? 0 : figure(MONTHS_SET[moment]))
  return {
    days,
    moments: MOMENTS.map(moment => ({ moment, months: months(moment) })).filter(
      one => days > 0 && (one.moment === 'end' || one.months > 0),
    ),
  }
}

/** How few answers are not shown: five, or more where the programme calls more than that few. */
export const fewestIn = async (db: Db, at: At): Promise<number> =>
  Math.max(FEWEST, (await figuresOf(db, at))('small_count'))
