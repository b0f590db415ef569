import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth } from '../../foundation/dates.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { statisticsToDo } from '../messages/to-do.ts'
import { mayReadFigures, maySeeSmallCounts } from '../policy.ts'
import { monthToReport } from '../queries/unreported.ts'

/** Days after the end of a month until its participants are to be with SCB, where the programme has not said otherwise. */
const DUE_DAYS = 28

export const participantsToReport: Waiting = {
  may: visitor => mayReadFigures(visitor) && maySeeSmallCounts(visitor),
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(statisticsToDo)
    const programme_id = visitor.programme!
    const today = ground.clock.today()
    const first = addMonths(firstOfMonth(today), -1)
    const { people, is_sent } = await monthToReport(db, { programme_id, first })
    if (people === 0 || is_sent) return null
    const days = Number(figureOn(await settingsOf(db, programme_id), 'scb_due_days', today) ?? DUE_DAYS)
    const due = addDays(lastOfMonth(first), days)
    const left = daysBetween(today, due)
    return {
      href: `${at('siffror')}#manader`,
      title: t.scb(format.month(first)),
      text: t.scb_text(format.number(people), format.day(due)),
      state: left < 0 ? say(waitingTexts).late : t.days_left(left),
      tone: left < 0 ? 'bad' : 'warn',
    }
  },
}
