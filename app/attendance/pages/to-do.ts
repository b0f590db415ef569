import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { mayReadCompanies } from '../../companies/policy.ts'
import { mayReadTraining } from '../../courses/policy.ts'
import { attendanceToDo } from '../messages/to-do.ts'
import { freeSeatsOf, idleCompaniesOf } from '../queries/waiting.ts'

export const companiesWithoutParticipants: Waiting = {
  may: mayReadCompanies,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(attendanceToDo)
    const span = { programme_id: visitor.programme!, until: ground.clock.today() }
    const companies = await idleCompaniesOf(db, span)
    if (companies === 0) return null
    return {
      href: `${at('foretag')}?admitted=yes&sort=participants`,
      title: t.idle(format.number(companies)),
      text: t.idle_text,
      state: say(waitingTexts).waiting,
      tone: 'open',
    }
  },
}

export const seatsToFill: Waiting = {
  may: mayReadTraining,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(attendanceToDo)
    const free = await freeSeatsOf(db, { programme_id: visitor.programme!, until: ground.clock.today() })
    if (free.seats === 0) return null
    return {
      href: `${at('tillfallen')}?time=soon`,
      title: t.seats(format.number(free.seats)),
      text: t.seats_text(format.number(free.occasions)),
      state: say(waitingTexts).waiting,
      tone: 'open',
    }
  },
}
