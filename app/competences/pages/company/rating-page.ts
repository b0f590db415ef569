import {
  forbidden,
  found,
  invalid,
  newOnce,
  notFound,
  numberIn,
  refusedAs,
  seeOther,
  seeSaved,
} from '../../../access/answers.ts'
import type { Reading } from '../../../access/panel.tsx'
import type { FormVisit, Visit } from '../../../access/web.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { transact } from '../../../foundation/transact.ts'
import { rateLevels } from '../../commands/rate-levels.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayEditMatrixAt } from '../../policy.ts'
import { levelsAreOpen } from '../../queries/ground.ts'
import type { MatrixRow } from '../../queries/matrix.ts'
import { cellOf, NOT_RATED, type RoleLevel, type Standing } from '../../rules/matrix.ts'
import { type Place, ratingsTyped } from '../../rules/rating-form.ts'
import type { Line } from './rating-lines.tsx'

/** The company of a page with named levels; 403 for who may not change them there, 404 while they are not open. */
export async function openCompanyAt(visit: Reading) {
  const company = await arrangedCompanyAt(visit)
  if (!(await levelsAreOpen(visit.db, visit.visitor, company.id))) return notFound()
  return company
}

/** The company of a page about its roles and columns; 403 for who may not change them there. */
export async function arrangedCompanyAt(visit: Reading) {
  const company = await companyAt(visit)
  return mayEditMatrixAt(visit.visitor, company) ? company : forbidden()
}

/** What both pages say around their lines. */
export const ratingFrame = ({ say, at }: Reading, company: { id: number; name: string }, title: string) => ({
  title,
  once: newOnce(),
  back: at('foretag', company.id, 'kompetenser'),
  crumbs: [
    { href: at('foretag'), label: say(companyTexts).companies },
    { href: at('foretag', company.id), label: company.name },
    { href: at('foretag', company.id, 'kompetenser'), label: say(matrixTexts).tab },
  ],
})

type Told = { t: Spoken<typeof matrixTexts>; day: (day: string) => string; options: Line['options'] }

/** A line of the form: what is noted, and what is known beside it. */
export function lineOf(
  key: string,
  { name, sub }: { name: string; sub?: string },
  { standing = NOT_RATED, role }: { standing?: Standing | undefined; role?: RoleLevel | undefined },
  { t, day, options }: Told,
): Line {
  const cell = cellOf(standing, role)
  const { own, own_on, manager, rated_on } = standing
  return {
    key,
    name,
    ...(sub && { sub }),
    ...cell.noted,
    options,
    noted:
      cell.own_differs !== null
        ? t.own_and_manager(own!, day(own_on!), manager!)
        : cell.is_assumed
          ? t.assumed(cell.now!)
          : rated_on
            ? t.rated(day(rated_on))
            : '',
  }
}

/** Saves what was changed of a page's lines. What another changed first comes back beside its field, with what was typed. */
export async function saveLines(visit: FormVisit, places: readonly Place[]) {
  const { ground, visitor, params, form, say, at } = visit
  const t = say(matrixTexts)
  const changed = ratingsTyped(typedIn(form), places)
  if (isRefusal(changed)) return refusedAs(form, changed, t)
  const company_id = numberIn(params.id)
  const home = at('foretag', company_id, 'kompetenser')
  if (changed.length === 0) return seeOther(home)
  const rated = await transact<Awaited<ReturnType<typeof rateLevels>> | Refusal>(ground, visitor, tx =>
    rateLevels(tx, visitor, { company_id, ratings: changed }),
  )
  if (isRefusal(rated)) return refusedAs(form, rated, t)
  const keyOf = new Map(places.map(place => [`${place.who} ${place.competence}`, place.key]))
  const errors = Object.fromEntries(
    rated.cells.flatMap(cell => {
      if (cell.outcome === 'saved') return []
      const sentence = t[SENTENCES[cell.outcome]]
      return [[`level_${keyOf.get(`${cell.who} ${cell.competence}`)}`, sentence]]
    }),
  )
  if (Object.keys(errors).length > 0) return invalid(form, errors, 409)
  return seeSaved(home, { done: 'levels-rated' })
}

const SENTENCES = {
  stands: 'still_stands',
  'changed-by-other': 'changed_by_other',
  unknown: 'not_there',
} as const

/** Whose row the address names: `p12` or `e5`, or 404. */
export const rowAt = (rows: readonly MatrixRow[], { params }: Visit): MatrixRow =>
  found(rows.find(row => row.who === params.who))
