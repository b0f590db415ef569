import type { Reading } from '../../../access/panel.tsx'
import { companyOf } from '../../../companies/queries.ts'
import { managerTexts } from '../../messages/managers.ts'
import { mayChooseManagers, mayReadManagers } from '../../policy.ts'
import { leadsAt, possibleManagers } from '../../queries/managers.ts'
import type { Employment, PersonFacts } from '../../queries.ts'
import { employmentOn, isOpenOn } from '../../rules/employment-on.ts'
import { askedFor, managerOf } from '../../rules/managers.ts'

/** Who leads a person today, for those who may know, and where that is chosen; null where nobody employs them. */
export async function managerShown(visit: Reading, person: PersonFacts, jobs: readonly Employment[]) {
  const { db, visitor, ground, say, at } = visit
  const today = ground.clock.today()
  const job = employmentOn(jobs, today)
  if (!mayReadManagers(visitor) || person.forgotten_at || !job || !isOpenOn(job, today)) return null
  const t = say(managerTexts)
  const contact_id = managerOf({ id: person.id, jobs }, await leadsAt(db, visitor, job.company_id), today)
  const contacts = await possibleManagers(db, visitor, job.company_id)
  const company = await companyOf(db, visitor, job.company_id)
  const asked = askedFor({ person_id: person.id, team: '', shift: '' })
  return {
    says: t.manager_is(contacts.find(({ id }) => id === contact_id)?.who ?? t.nobody.toLowerCase()),
    choose:
      company && mayChooseManagers(visitor, company)
        ? { href: `${at('foretag', company.id, 'chefer', 'val')}?${asked}`, label: t.choose }
        : null,
  }
}
