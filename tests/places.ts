import type { Db } from '../app/foundation/database.ts'
import type { Vault } from '../app/foundation/vault.ts'
import { protectedCode } from '../app/people/rules/protected-code.ts'

/** One of each thing in a programme, by the name that it has in an address. Each belongs with the others; `hidden` is an attendance of the protected person with the `code`. */
export type Places = Record<
  | 'company'
  | 'person'
  | 'employment'
  | 'course'
  | 'bundle'
  | 'occasion'
  | 'attendance'
  | 'entry'
  | 'import'
  | 'partner'
  | 'financier'
  | 'group'
  | 'appointment'
  | 'coming'
  | 'booked'
  | 'hand_over'
  | 'related'
  | 'check'
  | 'code'
  | 'hidden'
  | 'referral'
  | 'visit'
  | 'visited'
  | 'contact'
  | 'assessment'
  | 'assessed'
  | 'workshop'
  | 'gathered'
  | 'competence'
  | 'matrixed'
  | 'who'
  | 'employee'
  | 'permit'
  | 'role'
  | 'planned'
  | 'session'
  | 'walkin'
  | 'walked'
  | 'line'
  | 'certificate'
  | 'certified',
  string
>

const NOT_THERE = 999_999_999

type Within = {
  programme_id: number
  vault: Vault
  company_id?: number
  provider_id?: number
  unlike?: { company_id: number; provider_id: number }
}

/** An attendance that counts, and what hangs together with it: of a given company and provider, or of others. */
export async function placesOf(
  db: Db,
  { programme_id, vault, company_id, provider_id, unlike }: Within,
): Promise<Places> {
  const one = await db
    .selectFrom('in_kind_entry as entry')
    .innerJoin('attendance', 'attendance.id', 'entry.attendance_id')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .innerJoin('employment', join =>
      join
        .onRef('employment.person_id', '=', 'person.id')
        .onRef('employment.company_id', '=', 'entry.company_id'),
    )
    .select([
      'entry.id as entry',
      'attendance.id as attendance',
      'session.id as session',
      'occasion.id as occasion',
      'person.id as person',
    ])
    .select(['occasion.course_id as course', 'entry.company_id as company', 'employment.id as employment'])
    .where('entry.programme_id', '=', programme_id)
    .where('person.is_protected', '=', false)
    .$if(company_id !== undefined, query => query.where('entry.company_id', '=', company_id!))
    .$if(provider_id !== undefined, query => query.where('occasion.provider_id', '=', provider_id!))
    .$if(unlike !== undefined, query =>
      query
        .where('entry.company_id', '!=', unlike!.company_id)
        .where(eb =>
          eb.or([
            eb('occasion.provider_id', 'is', null),
            eb('occasion.provider_id', '!=', unlike!.provider_id),
          ]),
        ),
    )
    .orderBy('entry.id')
    .executeTakeFirstOrThrow()
  const first = (table: 'partner' | 'financier' | 'import') =>
    db
      .selectFrom(table)
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .executeTakeFirstOrThrow()
  const group = await db
    .selectFrom('focus_group')
    .select('id')
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const coming = await db
    .selectFrom('booking')
    .innerJoin('person', 'person.id', 'booking.person_id')
    .innerJoin('session', 'session.occasion_id', 'booking.occasion_id')
    .select(['booking.occasion_id', 'booking.person_id'])
    .where('booking.programme_id', '=', programme_id)
    .where('booking.cancelled_at', 'is', null)
    .where('person.is_protected', '=', false)
    .orderBy('session.held_on', 'desc')
    .orderBy('booking.id')
    .executeTakeFirst()
  const hidden = await db
    .selectFrom('attendance')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .select(['attendance.id', 'person.id as person_id'])
    .where('person.programme_id', '=', programme_id)
    .where('person.is_protected', '=', true)
    .orderBy('attendance.id')
    .executeTakeFirstOrThrow()
  const appointment = await db
    .selectFrom('appointment')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('company_id', 'is not', null)
    .where('cancelled_at', 'is', null)
    .$if(company_id !== undefined, query => query.where('company_id', '=', company_id!))
    .$if(unlike !== undefined, query => query.where('company_id', '!=', unlike!.company_id))
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  // A tip that still waits, a programme beside this one, and a check of the partnership where there is one.
  const handOver = await db
    .selectFrom('referral')
    .select('id')
    .where('programme_id', '=', programme_id)
    .orderBy('answered_at', query => query.desc().nullsFirst())
    .orderBy('id')
    .executeTakeFirst()
  const related = await db
    .selectFrom('related_programme')
    .select('id')
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const check = await db
    .selectFrom('health_check')
    .select('id')
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .executeTakeFirst()
  // What officers have told: the first of each, with the company of the visit.
  const referral = await db
    .selectFrom('referral')
    .innerJoin('auth_user', 'auth_user.id', 'referral.made_by')
    .select('referral.id')
    .where('programme_id', '=', programme_id)
    .orderBy('auth_user.name')
    .orderBy('referral.id')
    .executeTakeFirst()
  const visit = await db
    .selectFrom('visit')
    .innerJoin('auth_user', 'auth_user.id', 'visit.made_by')
    .select(['visit.id', 'visit.company_id'])
    .where('programme_id', '=', programme_id)
    .orderBy('auth_user.name')
    .orderBy('visit.id')
    .executeTakeFirst()
  const contact = await db
    .selectFrom('contact')
    .select('id')
    .where('company_id', '=', one.company)
    .orderBy('id')
    .executeTakeFirst()
  const competence = await db
    .selectFrom('competence')
    .select('id')
    .where('programme_id', '=', programme_id)
    .orderBy('id')
    .executeTakeFirst()
  // A company whose levels are open by name, and who stands in its matrix.
  const matrixed = await db
    .selectFrom('level_ground')
    .innerJoin('employee', 'employee.company_id', 'level_ground.company_id')
    .innerJoin('employment', 'employment.company_id', 'level_ground.company_id')
    .innerJoin('person as employed', 'employed.id', 'employment.person_id')
    .select([
      'level_ground.company_id',
      'employee.id as employee',
      'employed.id as person',
      'employment.title',
    ])
    .where('level_ground.programme_id', '=', programme_id)
    .where('closed_at', 'is', null)
    .where('employed.is_protected', '=', false)
    .where('employment.title', '<>', '')
    .where('employment.ends_on', 'is', null)
    .$if(company_id !== undefined, query => query.where('level_ground.company_id', '=', company_id!))
    .$if(unlike !== undefined, query => query.where('level_ground.company_id', '!=', unlike!.company_id))
    .orderBy('level_ground.id')
    .orderBy('employee.id')
    .orderBy('employment.id')
    .executeTakeFirst()
  // A role programme that is made of courses.
  const bundle = await db
    .selectFrom('course_part')
    .select('course_id')
    .where('programme_id', '=', programme_id)
    .orderBy('course_id')
    .executeTakeFirst()
  // Somebody who came without a seat and waits for a company.
  const walked = await db
    .selectFrom('taken_down')
    .select(['walk_in_id', 'company_id'])
    .where('programme_id', '=', programme_id)
    .where('company_id', 'is not', null)
    .$if(company_id !== undefined, query => query.where('company_id', '=', company_id!))
    .$if(unlike !== undefined, query => query.where('company_id', '!=', unlike!.company_id))
    .orderBy('walk_in_id')
    .executeTakeFirst()
  const permit = await db
    .selectFrom('permit')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', matrixed?.company_id ?? NOT_THERE)
    .orderBy('id')
    .executeTakeFirst()
  // A line of a plan that names somebody, where levels are open.
  const line = await db
    .selectFrom('plan_line')
    .select(['id', 'company_id'])
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', matrixed?.company_id ?? NOT_THERE)
    .orderBy('id')
    .executeTakeFirst()
  // A certificate that is valid, at an occasion of the provider.
  const certified = await db
    .selectFrom('certificate')
    .innerJoin('person', 'person.id', 'certificate.person_id')
    .innerJoin('occasion', 'occasion.id', 'certificate.occasion_id')
    .select(['certificate.id', 'certificate.occasion_id'])
    .where('certificate.programme_id', '=', programme_id)
    .where('withdrawn_on', 'is', null)
    .where('is_protected', '=', false)
    .$if(provider_id !== undefined, query => query.where('occasion.provider_id', '=', provider_id!))
    .$if(unlike !== undefined, query => query.where('occasion.provider_id', '!=', unlike!.provider_id))
    .orderBy('certificate.id')
    .executeTakeFirst()
  // One that is open, where there is one.
  const measured = await db
    .selectFrom('assessment')
    .select(['id', 'company_id'])
    .where('programme_id', '=', programme_id)
    .$if(company_id !== undefined, query => query.where('company_id', '=', company_id!))
    .$if(unlike !== undefined, query => query.where('company_id', '!=', unlike!.company_id))
    .orderBy('opened_at', query => query.desc().nullsLast())
    .orderBy('id')
    .executeTakeFirst()
  // One that is under way, where there is one.
  const gathering = await db
    .selectFrom('workshop')
    .select(['id', 'company_id'])
    .where('programme_id', '=', programme_id)
    .where('closed_at', 'is', null)
    .$if(company_id !== undefined, query => query.where('company_id', '=', company_id!))
    .$if(unlike !== undefined, query => query.where('company_id', '!=', unlike!.company_id))
    .orderBy('id')
    .executeTakeFirst()
  return Object.fromEntries(
    Object.entries({
      ...one,
      bundle: bundle?.course_id ?? NOT_THERE,
      workshop: gathering?.id ?? NOT_THERE,
      gathered: gathering?.company_id ?? one.company,
      competence: competence?.id ?? NOT_THERE,
      matrixed: matrixed?.company_id ?? one.company,
      who: `p${matrixed?.person ?? NOT_THERE}`,
      employee: matrixed?.employee ?? NOT_THERE,
      walkin: walked?.walk_in_id ?? NOT_THERE,
      walked: walked?.company_id ?? one.company,
      permit: permit?.id ?? NOT_THERE,
      role: matrixed?.title ?? '-',
      planned: line?.company_id ?? matrixed?.company_id ?? one.company,
      line: line?.id ?? NOT_THERE,
      certificate: certified?.id ?? NOT_THERE,
      certified: certified?.occasion_id ?? one.occasion,
      assessment: measured?.id ?? NOT_THERE,
      assessed: measured?.company_id ?? one.company,
      hand_over: handOver?.id ?? NOT_THERE,
      related: related.id,
      check: check?.id ?? NOT_THERE,
      referral: referral?.id ?? NOT_THERE,
      visit: visit?.id ?? NOT_THERE,
      visited: visit?.company_id ?? one.company,
      contact: contact?.id ?? NOT_THERE,
      import: (await first('import')).id,
      partner: (await first('partner')).id,
      financier: (await first('financier')).id,
      group: group.id,
      appointment: appointment.id,
      coming: coming?.occasion_id ?? one.occasion,
      booked: coming?.person_id ?? one.person,
      code: protectedCode(vault, hidden.person_id),
      hidden: hidden.id,
    }).map(([name, id]) => [name, String(id)]),
  ) as Places
}
