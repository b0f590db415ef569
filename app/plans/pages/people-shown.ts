import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { planPeopleTexts } from '../messages/people.ts'
import { maySeeWhoAt } from '../policy.ts'
import { candidatesAt } from '../queries/candidates.ts'
import { chosenAt } from '../queries/chosen.ts'
import type { PlanLine } from '../queries/plan.ts'

/** Who is chosen for a line, by name, with where they stand in its competence; null where names are not shown to this visitor. */
export async function peopleShown(visit: Reading, company: CompanyFacts, line: PlanLine) {
  const { db, visitor, ground, say, at } = visit
  if (!maySeeWhoAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) return null
  const t = say(planPeopleTexts)
  const on = { company_id: company.id, today: ground.clock.today() }
  const chosen = new Set(
    (await chosenAt(db, visitor, company.id)).filter(one => one.line_id === line.id).map(one => one.who),
  )
  const candidates =
    chosen.size > 0 ? await candidatesAt(db, visitor, { ...on, competence_id: line.competence_id }) : []
  return {
    choose: at('foretag', company.id, 'plan', 'rad', line.id, 'personer'),
    left: line.left > 0 ? t.left(line.left) : null,
    people: candidates
      .filter(one => chosen.has(one.who))
      .map(({ who, name, title, level }) => ({
        who,
        name,
        title,
        now: level,
      })),
  }
}
export type PeopleShown = NonNullable<Awaited<ReturnType<typeof peopleShown>>>
