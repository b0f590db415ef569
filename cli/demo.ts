import { sql } from 'kysely'
import type { Installation } from '../app/access/installation.ts'
import { visitorFor } from '../app/access/queries.ts'
import { grantMembership } from '../app/access/users/memberships.ts'
import type { Role, Visitor } from '../app/access/visitor.ts'
import { clockOn, type LocalDate } from '../app/foundation/clock.ts'
import { addMonths, lastOfMonth } from '../app/foundation/dates.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import type { SentFile } from '../app/foundation/registers/sheet.ts'
import { note } from '../app/foundation/trail.ts'
import { type Ground, houseScope, transact } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { chooseHandlers } from '../app/people/commands/choose-handlers.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'
import { closeMonths } from '../app/statistics/commands/close-months.ts'
import { assessCompanies } from './demo/assessments.ts'
import { tellCalendar } from './demo/calendar.ts'
import { tellCourses } from './demo/catalogue.ts'
import { certifyPeople } from './demo/certificates.ts'
import { placeOnSteps } from './demo/climbs.ts'
import { sayWhatCoursesGave } from './demo/evaluations.ts'
import { followGaps } from './demo/follow-ups.ts'
import { makeHandOvers } from './demo/hand-over.ts'
import { rateLevels } from './demo/levels.ts'
import { answerAsManager } from './demo/manager-links.ts'
import { tellManagers } from './demo/managers.ts'
import { fillMatrices } from './demo/matrices.ts'
import { reachParticipants } from './demo/messages.ts'
import { tellOccasions } from './demo/occasions.ts'
import { makeOfficers } from './demo/officers.ts'
import { onboardCompanies } from './demo/onboarding.ts'
import { sayWhatCoursesLeadTo } from './demo/outcomes.ts'
import { noteDemonstrationPaths } from './demo/paths.ts'
import { notePermitsHeld } from './demo/permits.ts'
import { planForCompanies, planFromWorkshop } from './demo/plans.ts'
import {
  bookingsOf,
  exampleRegisters,
  generatedRegisters,
  isAttendance,
  registersUntil,
} from './demo/registers.ts'
import { placeRolesOnSteps } from './demo/role-steps.ts'
import { askForSeats } from './demo/seat-requests.ts'
import { bookSeats } from './demo/seats.ts'
import { tellShifts } from './demo/shifts.ts'
import { DEMONSTRATION_USERS } from './demo/users.ts'
import { comeWithoutSeats } from './demo/walk-ins.ts'
import { mindGaps } from './demo/workshops.ts'
import { DEMONSTRATION_DAY } from './installation.ts'

const PROGRAMME = {
  slug: 'demo',
  name: 'Grön omställning i industrin',
  line: 'Grön omställning i industrin, Skåne och Blekinge 2024–2026.',
  starts_on: '2024-01-01',
  ends_on: '2026-12-31',
  is_demonstration: true,
}

/**
 * The demonstration: the example registers as they would have been on a day in the middle of the programme. What is later in them
 * is still to come: attendance becomes bookings, and companies that had not agreed are on their way in. Refuses nothing; throws.
 */
export async function makeDemonstration(
  installation: Installation,
  { scale }: { scale: number },
): Promise<{ programme_id: number }> {
  const day = installation.config.today ?? DEMONSTRATION_DAY
  const ground: Ground = { ...installation, clock: clockOn(day, installation.clock.now) }
  const programme = await transact(ground, houseScope, tx => createProgramme(tx, PROGRAMME))
  if (isRefusal(programme)) throw new Error(`the demonstration cannot be made: ${programme.refused}`)
  const programme_id = programme.id
  const registers = scale === 1 ? exampleRegisters() : generatedRegisters(scale)
  await readRegisters(installation, { programme_id, day, files: registersUntil(registers, day) })
  await book(ground, programme_id, bookingsOf(registers, day))
  await inviteEveryone(ground, programme_id, day)
  const leader = await leaderOf(ground)
  await nameHandler(ground, leader)
  await makeOfficers(ground, { programme_id, slug: PROGRAMME.slug, day })
  await makeHandOvers(installation, { programme_id, slug: PROGRAMME.slug, day })
  await onboardCompanies({ installation, leader, day })
  await assessCompanies(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await placeOnSteps(installation, { programme_id, slug: PROGRAMME.slug, day })
  await placeRolesOnSteps(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await rateLevels(installation, { programme_id, slug: PROGRAMME.slug, day })
  await tellManagers(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await fillMatrices(installation, { programme_id, slug: PROGRAMME.slug, day })
  await notePermitsHeld(installation, { programme_id, slug: PROGRAMME.slug, day })
  await planForCompanies(installation, { programme_id, slug: PROGRAMME.slug, day })
  await answerAsManager(installation, { programme_id, slug: PROGRAMME.slug, day })
  await tellCourses(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await sayWhatCoursesLeadTo(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await reachParticipants(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await tellOccasions(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await mindGaps(installation, {
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await planFromWorkshop(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await followGaps(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await bookSeats(installation, { programme_id, slug: PROGRAMME.slug, day })
  await askForSeats(installation, { programme_id, slug: PROGRAMME.slug, day })
  await tellShifts(installation, { programme_id, slug: PROGRAMME.slug, day })
  await comeWithoutSeats(installation, { programme_id, slug: PROGRAMME.slug, day })
  await certifyPeople(installation, {
    programme_id,
    slug: PROGRAMME.slug,
    day,
    leader: emailOf('project_leader')[0]!,
  })
  await sayWhatCoursesGave(installation, { programme_id, slug: PROGRAMME.slug, day })
  await closeMonths(ground, programme_id)
  await tellCalendar(installation, ground, { programme_id, slug: PROGRAMME.slug, day })
  await noteDemonstrationPaths(
    { ...installation, clock: ground.clock },
    {
      slug: PROGRAMME.slug,
      day,
      leader: emailOf('project_leader')[0]!,
      process_leaders: emailOf('process_leader'),
    },
  )
  return { programme_id }
}

/**
 * As they would have come: those of the month before on its last day, and on the day itself the same attendance, longer. So what is
 * noted of the protected has been told, but for this month's.
 */
async function readRegisters(
  installation: Installation,
  { programme_id, day, files }: { programme_id: number; day: LocalDate; files: SentFile[] },
) {
  const month_before = lastOfMonth(addMonths(day, -1))
  const attendance = files.filter(isAttendance)
  const earlier = [...files.filter(file => !isAttendance(file)), ...registersUntil(attendance, month_before)]
  const read = async (on: LocalDate, sent: SentFile[]) => {
    const ground: Ground = { ...installation, clock: clockOn(on, installation.clock.now) }
    const scope = { ...houseScope, programme: programme_id }
    const imported = await importFiles(ground, scope, { programme_id, files: sent })
    if (isRefusal(imported)) throw new Error(`the demonstration cannot be read: ${imported.refused}`)
  }
  await read(month_before, earlier)
  await read(day, attendance)
}

/** Those who have been there had booked; those who are to come have. A training provider holds the broad courses. */
async function book(ground: Ground, programme_id: number, coming: { occasion: string; number: string }[]) {
  const rows = coming.map(({ occasion, number }) => ({
    occasion,
    keyed_hash: ground.vault.keyedHash(number).toString('hex'),
  }))
  await transact(ground, { ...houseScope, programme: programme_id }, async tx => {
    const at = tx.clock.now()
    await sql`
      insert into booking (programme_id, occasion_id, person_id, booked_at, told)
      select distinct attendance.programme_id, session.occasion_id, attendance.person_id, ${at}::timestamptz, 'seat'
      from attendance join session on session.id = attendance.session_id where attendance.programme_id = ${programme_id}
      union
      select ${programme_id}, occasion.id, personal_number.person_id, ${at}::timestamptz, 'seat'
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as coming (occasion text, keyed_hash text)
      join occasion on occasion.code = coming.occasion and occasion.programme_id = ${programme_id}
      join personal_number on personal_number.keyed_hash = decode(coming.keyed_hash, 'hex') and personal_number.programme_id = ${programme_id}
      on conflict (occasion_id, person_id) do nothing`.execute(tx.db)
    const provider = await tx.db
      .insertInto('provider')
      .values({ programme_id, name: 'Lärbruket Utbildning AB' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`
      update occasion set provider_id = ${provider.id} from course
      where course.id = occasion.course_id and course.kind = 'broad' and occasion.programme_id = ${programme_id}`.execute(
      tx.db,
    )
    await note(tx, {
      action: 'demonstration-made',
      subject: 'programme',
      subject_id: programme_id,
      programme_id,
      about: { bookings: rows.length },
    })
    return {}
  })
}

async function inviteEveryone(ground: Ground, programme_id: number, day: LocalDate) {
  const places = await transact(ground, { ...houseScope, programme: programme_id }, async ({ db }) => ({
    partners: new Map(
      (
        await db
          .selectFrom('partner')
          .select(['id', 'name'])
          .where('programme_id', '=', programme_id)
          .execute()
      ).map(one => [one.name, one.id]),
    ),
    provider: await db
      .selectFrom('provider')
      .select('id')
      .where('programme_id', '=', programme_id)
      .executeTakeFirstOrThrow(),
    // The company with most participants has most to show.
    company: await db
      .selectFrom('company')
      .innerJoin('employment', 'employment.company_id', 'company.id')
      .innerJoin('attendance', 'attendance.person_id', 'employment.person_id')
      .select('company.id')
      .where('company.programme_id', '=', programme_id)
      .groupBy('company.id')
      .orderBy(eb => eb.fn.countAll(), 'desc')
      .orderBy('company.id')
      .limit(1)
      .executeTakeFirstOrThrow(),
  }))
  for (const { name, email, role, partner } of DEMONSTRATION_USERS) {
    const granted = await grantMembership(ground, {
      name,
      email,
      role,
      programme_id: role === 'administrator' ? null : programme_id,
      partner_id: partner ? places.partners.get(partner)! : null,
      company_id: role === 'company' ? places.company.id : null,
      provider_id: role === 'provider' ? places.provider.id : null,
      until_on: role === 'auditor' ? lastDayOfAudit(day) : null,
    })
    if (isRefusal(granted)) throw new Error(`${role} could not be given: ${granted.refused}`)
  }
}

/** The project leader, as whom the demonstration's stories are told. */
async function leaderOf(ground: Ground): Promise<Visitor> {
  const { email } = DEMONSTRATION_USERS.find(user => user.role === 'project_leader')!
  const { id } = await transact(ground, houseScope, tx =>
    tx.db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  )
  return (await visitorFor(ground, id, PROGRAMME.slug, 'sv'))!
}

/** The project leader handles the persons with protected identity herself. */
async function nameHandler(ground: Ground, leader: Visitor) {
  const chosen = await transact(ground, leader, tx =>
    chooseHandlers(tx, leader, { version: 0, user_ids: [leader.user_id!] }),
  )
  if (isRefusal(chosen)) throw new Error(`the handler could not be chosen: ${chosen.refused}`)
}
const emailOf = (role: Role) => DEMONSTRATION_USERS.filter(user => user.role === role).map(user => user.email)

const lastDayOfAudit = (day: LocalDate): LocalDate => `${Number(day.slice(0, 4)) + 1}-01-31`
