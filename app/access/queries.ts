import { sql } from 'kysely'
import type { Language } from '../foundation/text.ts'
import { type Ground, houseScope, reading } from '../foundation/transact.ts'
import { type Held, ROLES, type Visitor } from './visitor.ts'

/**
 * The one who is signed in, within the programme that the address names or, without one, outside all of them.
 * Null when the programme is not there or not theirs: the two look the same. One query.
 */
export async function visitorFor(
  ground: Ground,
  user_id: string,
  slug: string | null,
  language: Language,
): Promise<Visitor | null> {
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('auth_user')
      .leftJoin('programme', join => join.on('programme.slug', '=', slug ?? ''))
      .leftJoin('membership', join =>
        join
          .onRef('membership.user_id', '=', 'auth_user.id')
          .on('membership.revoked_at', 'is', null)
          .on(on =>
            on.or([
              on('membership.until_on', 'is', null),
              on('membership.until_on', '>=', ground.clock.today()),
            ]),
          ),
      )
      .leftJoin('place as partner', join =>
        join.on('partner.kind', '=', 'partner').onRef('partner.id', '=', 'membership.partner_id'),
      )
      .where('auth_user.id', '=', user_id)
      .select([
        'auth_user.name',
        'auth_user.email',
        'programme.id as visited_id',
        'membership.role',
        'membership.programme_id',
        'membership.partner_id',
        'company_id',
        'provider_id',
        'until_on',
        'partner.name as partner_name',
      ])
      .select(eb =>
        eb
          .exists(
            eb
              .selectFrom('protected_handler')
              .whereRef('protected_handler.programme_id', '=', 'programme.id')
              .whereRef('protected_handler.user_id', '=', 'auth_user.id')
              .where('ended_at', 'is', null)
              .select('protected_handler.id'),
          )
          .as('is_handler'),
      )
      .select(eb =>
        eb
          .selectFrom('programme as any_programme')
          .select(sql<number[]>`array_agg(id order by id)`.as('ids'))
          .as('all_ids'),
      )
      .orderBy('membership.id')
      .execute(),
  )
  const first = rows[0]
  if (!first || (slug !== null && first.visited_id === null)) return null
  const all: Held[] = rows.flatMap(({ role, programme_id, partner_id, company_id, provider_id, until_on }) =>
    role ? [{ role, programme_id, partner_id, company_id, provider_id, until_on }] : [],
  )
  const here = all
    .filter(one => slug === null || one.programme_id === null || one.programme_id === first.visited_id)
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
  const held = slug === null ? here : rolesThatCount(here)
  if (slug !== null && held.length === 0) return null
  return {
    user_id,
    role: held[0]?.role ?? 'none',
    programme: first.visited_id,
    programmes: first.visited_id === null ? programmesOutside(held, first.all_ids ?? []) : [first.visited_id],
    company: slug === null ? null : companyBinding(held),
    partner:
      slug !== null && held.every(one => one.role === 'process_leader' && one.partner_id !== null)
        ? held[0]!.partner_id
        : null,
    is_house: false,
    name: first.name,
    email: first.email,
    language,
    programme_slug: slug,
    partner_name:
      rows.find(row => row.partner_id !== null && row.partner_id === held[0]?.partner_id)?.partner_name ??
      null,
    held,
    handles_protected: Boolean(first.is_handler),
  }
}

const isNarrow = ({ role }: Held): boolean => role === 'company' || role === 'provider'

// Row security binds to one company or to none, and a provider is bound to its occasions only while that is all it is. Beside a role
// that needs the whole programme, theirs would open everyone's people; so it does not count there.
function rolesThatCount(here: readonly Held[]): readonly Held[] {
  const wide = here.filter(one => !isNarrow(one))
  return wide.length > 0 ? wide : here
}

// A provider's role opens no company's rows, so it does not loosen the bond to one's own.
const companyBinding = (held: readonly Held[]): number | null =>
  held.every(isNarrow) ? (held.find(one => one.role === 'company')?.company_id ?? null) : null

// Outside a programme row security cannot tell one company from another, so a company's visitor sees nothing there.
function programmesOutside(held: readonly Held[], all: readonly number[]): number[] {
  if (held.some(one => one.role === 'administrator')) return [...all]
  return [
    ...new Set(
      held.flatMap(one => (one.role === 'company' || one.programme_id === null ? [] : [one.programme_id])),
    ),
  ]
}

export type ProgrammeOfVisitor = { slug: string; name: string; line: string; roles: Held['role'][] }

/** The programmes that someone may open, by name: all of them for an administrator. */
export async function programmesOf(ground: Ground, visitor: Visitor): Promise<ProgrammeOfVisitor[]> {
  const isEverywhere = visitor.held.some(held => held.role === 'administrator')
  const ids = visitor.held.flatMap(held => (held.programme_id === null ? [] : [held.programme_id]))
  if (!isEverywhere && ids.length === 0) return []
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('programme')
      .$if(!isEverywhere, query => query.where('id', 'in', ids))
      .select(['id', 'slug', 'name', 'line'])
      .orderBy('name')
      .execute(),
  )
  return rows.map(({ id, ...programme }) => ({
    ...programme,
    roles: [
      ...new Set(
        rolesThatCount(
          visitor.held.filter(held => held.programme_id === id || held.programme_id === null),
        ).map(held => held.role),
      ),
    ],
  }))
}
