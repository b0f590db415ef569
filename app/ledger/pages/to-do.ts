import type { Visitor } from '../../access/visitor.ts'
import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { unsignedOf } from '../../attendance/queries/waiting.ts'
import { mayReadPeople } from '../../people/policy.ts'
import { ledgerToDo } from '../messages/to-do.ts'
import { mayReadLedger } from '../policy.ts'
import { ledgerSums } from '../queries/sums.ts'

/** A company reads its own rows, and is not told of everyone's. */
const maySeeEveryone = (visitor: Visitor) => mayReadLedger(visitor) && mayReadPeople(visitor)

export const hoursToSign: Waiting = {
  may: maySeeEveryone,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(ledgerToDo)
    const span = { programme_id: visitor.programme!, until: ground.clock.today() }
    const unsigned = await unsignedOf(db, span)
    if (unsigned.quarters === 0) return null
    return {
      href: `${at('personer')}?participated=unsigned`,
      title: t.unsigned(format.hours(unsigned.quarters)),
      text: t.unsigned_text(format.number(unsigned.people), format.number(unsigned.companies)),
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}

export const hoursThatDoNotCount: Waiting = {
  may: maySeeEveryone,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(ledgerToDo)
    const sums = await ledgerSums(db, visitor.programme!, ground.clock.today())
    const quarters = sums
      .filter(sum => sum.not_counted_because !== null)
      .reduce((all, sum) => all + sum.quarters, 0)
    if (quarters <= 0) return null
    return {
      href: `${at('natura')}?state=uncounted`,
      title: t.early(format.hours(quarters)),
      text: t.early_text,
      state: say(waitingTexts).waiting,
      tone: 'open',
    }
  },
}
