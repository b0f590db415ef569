import { forbidden, found, numberIn } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import { companyTexts } from '../../companies/messages.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { shiftTexts } from '../messages.ts'
import { mayKeepShifts } from '../policy.ts'
import { teamsOf } from '../queries/teams.ts'
import type { Turn } from '../rules/rota.ts'

type Words = Spoken<typeof shiftTexts>

/** The company whose shifts are kept; 403 for who may not do it there. */
export async function shiftCompanyAt(visit: Reading) {
  const company = await companyAt(visit)
  return mayKeepShifts(visit.visitor, company) ? company : forbidden()
}

/** One team of the company; 404 where it has none such. */
export async function teamAt(visit: Reading) {
  const company = await shiftCompanyAt(visit)
  const of = { company_id: company.id, team_id: numberIn(visit.params.team) }
  const [team] = await teamsOf(visit.db, visit.visitor, of)
  return { company, team: found(team) }
}

export const shiftCrumbs = ({ say, at }: Reading, company: { id: number; name: string }) => [
  { href: at('foretag'), label: say(companyTexts).companies },
  { href: at('foretag', company.id), label: company.name },
]

/** When a day is worked, in words. */
export const workSaid = (work: Turn | 'unknown', t: Words, { span }: Pick<Format, 'span'>): string => {
  if (work === 'unknown') return t.not_known
  return work ? span(work.starts_at, work.ends_at) : t.free
}
