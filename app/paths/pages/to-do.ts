import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { programmeOf, settingsOf, targetsOf } from '../../programmes/queries.ts'
import { isClosedYear } from '../../programmes/rules/closed-year.ts'
import { pathsToDo } from '../messages/to-do.ts'
import { mayReadEveryPath } from '../policy.ts'
import { pathsOf } from '../queries/paths.ts'
import { expectedOn, isPast, limitsOn } from '../rules/lateness.ts'

export const companiesThatStand: Waiting = {
  may: mayReadEveryPath,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(pathsToDo)
    const today = ground.clock.today()
    const limits = limitsOn(await settingsOf(db, visitor.programme!), today)
    const paths = await pathsOf(db, visitor, today)
    const late = paths.filter(path => isPast(expectedOn(path, limits), today)).length
    if (late === 0) return null
    return {
      href: `${at('vagen', 'lista')}?late=yes`,
      title: t.standing(format.number(late)),
      text: t.standing_text,
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}

export const closedYearsToExplain: Waiting = {
  may: mayReadEveryPath,
  load: async ({ db, visitor, ground, say, format, at }) => {
    const t = say(pathsToDo)
    const today = ground.clock.today()
    const programme = (await programmeOf(db, visitor.programme!))!
    const targets = await targetsOf(db, visitor.programme!)
    const paths = await pathsOf(db, visitor, today)
    const unexplained = paths.filter(
      path =>
        !path.says_why && path.is_admitted && isClosedYear(targets, programme.starts_on, path.agreed_on!),
    ).length
    if (unexplained === 0) return null
    return {
      href: `${at('vagen', 'takt')}#stangt`,
      title: t.closed(format.number(unexplained)),
      text: t.closed_text,
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
