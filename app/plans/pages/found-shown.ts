import type { Reading } from '../../access/panel.tsx'
import type { CompanyFacts } from '../../companies/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import type { TagTone } from '../../ui/tag.tsx'
import { BECAME_TONES } from '../../workshops/pages/live/gap-shown.ts'
import { mayLeadAt, mayLeadWorkshops, maySeeWhatWasSaid } from '../../workshops/policy.ts'
import { hasAttended } from '../../workshops/queries/attended.ts'
import { planTexts } from '../messages/plan.ts'
import type { gapsAt } from '../queries/needs.ts'
import { foundByLine } from '../rules/gaps.ts'

export type FoundShown = { said: string; tone: TagTone; href: string; on: string }

/** What the latest follow-up found of the gap of each line, by line: for whoever may read what was said there. */
export async function foundShown(
  { db, visitor, say, format, at }: Reading,
  company: CompanyFacts,
  gaps: Awaited<ReturnType<typeof gapsAt>>,
): Promise<Map<number, FoundShown>> {
  const t = say(planTexts)
  const found = foundByLine(gaps)
  if (found.size === 0) return new Map()
  const leads = mayLeadWorkshops(visitor) && mayLeadAt(visitor, company)
  const attended = await hasAttended(db, visitor, company.id)
  if (!maySeeWhatWasSaid(visitor, { leads, attended })) return new Map()
  return new Map(
    [...found].map(([line, { became, need }]) => [
      line,
      {
        said: t[`found_${became}`],
        tone: BECAME_TONES[became],
        href: at('foretag', company.id, 'workshop', need.workshop_id),
        on: t.found_on(format.day(localDateOf(need.closed_at!))),
      },
    ]),
  )
}
