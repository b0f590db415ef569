import { sql } from 'kysely'
import { municipalityName, type RegisteredCompany } from '../../companies/rules/read-company.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import type { Db } from '../../foundation/database.ts'
import type { Tx } from '../../foundation/transact.ts'
import { countiesOf } from '../../programmes/queries.ts'
import { attendanceKey, dayKey, type Known, type SessionTimes } from '../rules/known.ts'
import { keptPeople } from './kept-people.ts'
import { gapKnown } from './known-gap.ts'
import { managersKnown } from './known-managers.ts'
import { othersCompanies, rowsTaken } from './known-rows.ts'

/** Enough that two rows never meet by chance. */
const DIGEST_BYTES = 16

/** All that the registers of a programme are judged against. Asks as many times whatever the size. */
export async function knownOf(
  tx: Pick<Tx, 'db' | 'clock' | 'vault' | 'scope'>,
  programme_id: number,
): Promise<Known> {
  const { db, clock, vault, scope } = tx
  const programme = await db
    .selectFrom('programme')
    .select(['starts_on', 'ends_on'])
    .where('id', '=', programme_id)
    .executeTakeFirstOrThrow()
  const municipalities = await db
    .selectFrom('municipality')
    .select(['code', 'name'])
    .select(
      sql<boolean>`county = any (${await countiesOf(db, programme_id)}::text[])
      or exists (select from partner_route where programme_id = ${programme_id} and municipality_code = code)`.as(
        'is_within',
      ),
    )
    .execute()
  const namedWhere = (is_within: boolean) =>
    new Map(
      municipalities
        .filter(place => place.is_within === is_within)
        .map(({ code, name }) => [municipalityName(name), code]),
    )
  const people = await db
    .selectFrom('personal_number')
    .innerJoin('person', 'person.id', 'personal_number.person_id')
    .select(['person_id', 'keyed_hash', 'is_protected'])
    .where('person.programme_id', '=', programme_id)
    .execute()
  const hashOfPerson = new Map(people.map(person => [person.person_id, person.keyed_hash.toString('hex')]))
  return {
    today: clock.today(),
    programme,
    municipalities: namedWhere(true),
    elsewhere: namedWhere(false),
    companies: await companiesKnown(db, programme_id),
    managers: await managersKnown(db, programme_id),
    others_companies: await othersCompanies(db, programme_id, scope.partner),
    rows_taken: await rowsTaken(db, programme_id),
    people: new Set(hashOfPerson.values()),
    unprotected: new Set(
      people.filter(person => !person.is_protected).map(person => hashOfPerson.get(person.person_id)!),
    ),
    kept_people: await keptPeople(tx, programme_id),
    courses: new Map(
      (
        await db
          .selectFrom('course')
          .select(['code', 'title', 'kind', 'quarters', 'is_required_by_law'])
          .select(eb => eb('archived_at', 'is not', null).as('is_archived'))
          .where('programme_id', '=', programme_id)
          .execute()
      ).map(course => [course.code, course]),
    ),
    ...(await occasionsKnown(db, programme_id)),
    attendance: await attendanceKnown(db, programme_id, hashOfPerson),
    ...(await gapKnown(db, programme_id, clock.today())),
    hashOf: number => vault.keyedHash(number).toString('hex'),
    digestOf: cells => vault.keyedHash(cells).subarray(0, DIGEST_BYTES).toString('base64'),
  }
}

/** With the first contact of each kind, which is the one that a register tells of. */
async function companiesKnown(db: Db, programme_id: number): Promise<Map<string, RegisteredCompany>> {
  const companies = await db
    .selectFrom('company')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('contact')
          .select(['name', 'email', 'phone'])
          .whereRef('contact.company_id', '=', 'company.id')
          .where('contact.function', '=', 'contact')
          .orderBy('contact.id')
          .limit(1)
          .as('told'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('contact')
          .select('email')
          .whereRef('contact.company_id', '=', 'company.id')
          .where('contact.function', '=', 'officer')
          .orderBy('contact.id')
          .limit(1)
          .as('brought'),
      join => join.onTrue(),
    )
    .select([
      'organisation_number',
      'company.name',
      'municipality_code',
      'outside_because',
      'employees',
      'women_kollektiv',
      'men_kollektiv',
      'women_tjansteman',
      'men_tjansteman',
      'turnover_ore',
      'parent_number',
      'sni',
      'came_via',
      'referred_on',
      'agreed_on',
      'told.name as contact_name',
      'told.email as contact_email',
      'told.phone as contact_phone',
      'brought.email as officer_email',
    ])
    .where('company.programme_id', '=', programme_id)
    .where('organisation_number', 'is not', null)
    .$narrowType<{ organisation_number: string }>()
    .execute()
  const known = companies.map(company => ({
    ...company,
    contact_name: company.contact_name || null,
    contact_email: company.contact_email || null,
    contact_phone: company.contact_phone || null,
    officer_email: company.officer_email || null,
  }))
  return new Map(known.map(company => [company.organisation_number, company]))
}

async function occasionsKnown(db: Db, programme_id: number): Promise<Pick<Known, 'occasions' | 'sessions'>> {
  const occasions = await db
    .selectFrom('occasion')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['occasion.code', 'course.code as course_code', 'seats', 'cost_ore', 'occasion.state'])
    .where('occasion.programme_id', '=', programme_id)
    .execute()
  const rows = await db
    .selectFrom('session')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .select(['code', 'held_on', 'starts_at', 'ends_at'])
    .where('session.programme_id', '=', programme_id)
    .execute()
  const sessions = new Map<string, SessionTimes[]>()
  for (const { code, held_on, starts_at, ends_at } of rows) {
    const key = dayKey(code, held_on)
    sessions.set(key, [
      ...(sessions.get(key) ?? []),
      { starts_at: starts_at.slice(0, 5), ends_at: ends_at.slice(0, 5) },
    ])
  }
  return {
    sessions,
    occasions: new Map(
      // Nought is what an occasion has before anyone has told.
      occasions.map(({ code, course_code, seats, cost_ore, state }) => [
        code,
        {
          course_code,
          seats: seats || null,
          cost_ore: cost_ore || null,
          is_over: takesNobody({ state }) !== null,
        },
      ]),
    ),
  }
}

/** Time of the day in all sessions that the occasion has then; signed when all of it is. */
async function attendanceKnown(
  db: Db,
  programme_id: number,
  hashOfPerson: ReadonlyMap<number, string>,
): Promise<Known['attendance']> {
  const days = await db
    .selectFrom('attendance')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .select(['occasion.code', 'held_on', 'person_id'])
    .select(({ fn, eb }) => [
      fn.sum<bigint>('attendance.quarters').as('quarters'),
      eb.fn<boolean>('bool_and', [eb('signed_at', 'is not', null)]).as('is_signed'),
    ])
    .where('attendance.programme_id', '=', programme_id)
    .groupBy(['occasion.code', 'held_on', 'person_id'])
    .execute()
  return new Map(
    days.map(({ code, held_on, person_id, quarters, is_signed }) => [
      attendanceKey(code, held_on, hashOfPerson.get(person_id) ?? ''),
      { quarters: Number(quarters), is_signed },
    ]),
  )
}
