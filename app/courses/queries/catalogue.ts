import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { openSeats } from './seats.ts'
import { takesPeople } from './standing.ts'

const LEGAL_FORM =
  '(ab|hb|kb|aktiebolag(et)?|handelsbolag(et)?|kommanditbolag(et)?|ek\\.? *för\\.?|ekonomisk förening|\\(?publ\\.?\\)?)'
/** In names with small letters, as PostgreSQL reads it. */
const LEGAL_FORM_AROUND = `^${LEGAL_FORM}[ ,]+|([ ,]+${LEGAL_FORM})+$`

/** Whether a programme shows its courses to everyone: a setting, which is off until somebody has set it. */
export async function isCatalogueOpen(db: Db, programme_id: number, today: LocalDate): Promise<boolean> {
  const amount = figureOn(await settingsOf(db, programme_id), 'catalogue_open', today)
  return Number(amount ?? KNOWN_SETTINGS.catalogue_open.amount) === 1
}

/** The courses that are meant for outsiders, by name: on offer, and none that is bought for one company. */
export const coursesForOutsiders = (db: Db, programme_id: number) =>
  db
    .selectFrom('course')
    .select(['id', 'title', 'kind', 'quarters', 'is_required_by_law'])
    .select(['content', 'goals', 'languages', 'held_as', 'needs', 'accessibility', 'principles'])
    .where('programme_id', '=', programme_id)
    .where('archived_at', 'is', null)
    .where('kind', '<>', 'company')
    .orderBy(swedishOrder('title'))
    .orderBy('id')
    .execute()

export type OutsiderCourse = Awaited<ReturnType<typeof coursesForOutsiders>>[number]

/** Where a session is held, as everyone may read it: not where the words name a company of the programme or are an address of the net. */
const placeForOutsiders = sql<string | null>`nullif(place, '')`
const mayBeTold = sql<boolean>`place !~* '(://|www\\.)' and not exists (
  select from named where position(name_said in lower(place)) > 0)`

/** The occasions of these courses that have not begun and are for anyone, the nearest first. */
export const occasionsForOutsiders = (
  db: Db,
  {
    programme_id,
    course_ids,
    today,
  }: { programme_id: number; course_ids: readonly number[]; today: LocalDate },
) =>
  db
    // The companies' names as they are said: without what kind of company it is, which stands first or last.
    .with(
      named => named('named').materialized(),
      names =>
        names
          .selectFrom('company')
          .where('programme_id', '=', programme_id)
          .select(sql<string>`regexp_replace(lower(name), ${LEGAL_FORM_AROUND}, '', 'g')`.as('name_said')),
    )
    .selectFrom('occasion')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('session')
          .whereRef('session.occasion_id', '=', 'occasion.id')
          .select(day => [
            day.fn.min('held_on').as('first_on'),
            day.fn.max('held_on').as('last_on'),
            sql<
              string[] | null
            >`array_agg(distinct ${placeForOutsiders}) filter (where place <> '' and ${mayBeTold})`.as(
              'places',
            ),
          ])
          .as('day'),
      join => join.onTrue(),
    )
    .select(['occasion.id', 'occasion.course_id', 'occasion.seats', 'first_on', 'last_on', 'places'])
    .select(openSeats.as('open'))
    .where('occasion.programme_id', '=', programme_id)
    .where('occasion.course_id', 'in', [...course_ids, 0])
    .where('first_on', '>', today)
    .where(takesPeople)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occasion_company as named_for')
            .select('named_for.company_id')
            .whereRef('named_for.occasion_id', '=', 'occasion.id'),
        ),
      ),
    )
    .orderBy('first_on')
    .orderBy('occasion.id')
    .execute()
