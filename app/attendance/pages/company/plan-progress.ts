import type { Reading } from '../../../access/panel.tsx'
import type { TagTone } from '../../../ui/tag.tsx'
import { planProgressTexts } from '../../messages/plan-progress.ts'
import { factKey, planFacts } from '../../queries/plan-progress.ts'
import { type PlanState, planStateOf } from '../../rules/plan-progress.ts'

type Line = { id: number; level_to: number | null }
type Person = { who: string; now: number | null }

const TONES: Record<PlanState, TagTone> = {
  reached: 'ok',
  attended: 'now',
  booked: 'info',
  missed: 'warn',
  waiting: 'open',
}

/** How far each person of a line has come, in words, and the occasion that tells it; by how they are called in the plan. */
export async function progressShown(
  visit: Reading,
  company_id: number,
  line: Line,
  people: readonly Person[],
) {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(planProgressTexts)
  const of = { company_id, today: ground.clock.today() }
  const facts = people.length > 0 ? await planFacts(db, visitor, of) : new Map()
  return Object.fromEntries(
    people.map(({ who, now }) => {
      const fact = who.startsWith('p') ? facts.get(factKey(line.id, Number(who.slice(1)))) : undefined
      const state = planStateOf({ level: now, level_to: line.level_to }, fact)
      const said = t[state]
      return [
        who,
        {
          tone: TONES[state],
          said: typeof said === 'function' ? said(format.shortDay(fact!.day)) : said,
          href: fact && state !== 'reached' ? at('tillfallen', fact.occasion_id) : null,
        },
      ]
    }),
  )
}
