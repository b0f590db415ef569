import { randomUUID } from 'node:crypto'
import { visitorFor } from '../app/access/queries.ts'
import type { Visitor } from '../app/access/visitor.ts'
import { agreeOnPaper } from '../app/agreements/commands/agree-on-paper.ts'
import { offerAgreement } from '../app/agreements/commands/offer-agreement.ts'
import { keyInPaper } from '../app/assessments/commands/answer.ts'
import { closeMeasurement, openMeasurement } from '../app/assessments/commands/measure.ts'
import { takeWalkIn } from '../app/attendance/commands/take-walk-in.ts'
import { sessionNow } from '../app/attendance/queries/sessions-now.ts'
import type { CertificateContent } from '../app/certificates/rules/certificate.ts'
import { noteGround } from '../app/competences/commands/note-ground.ts'
import { addCompetence } from '../app/competences/commands/save-competence.ts'
import { addEmployee } from '../app/competences/commands/save-employee.ts'
import { competenceForm } from '../app/competences/rules/competence-form.ts'
import { groundForm } from '../app/competences/rules/ground-form.ts'
import { createCourse } from '../app/courses/commands/save-course.ts'
import { addDays } from '../app/foundation/dates.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, reading, type Tx, transact } from '../app/foundation/transact.ts'
import { openHealthCheck } from '../app/partnership/commands/health-check.ts'
import { addLine } from '../app/plans/commands/lines.ts'
import { lineForm } from '../app/plans/rules/line-form.ts'
import { addSetting } from '../app/programmes/commands/add-setting.ts'
import { referCompany } from '../app/referrals/commands/refer-company.ts'
import { addCard } from '../app/workshops/commands/cards.ts'
import { goToStep } from '../app/workshops/commands/lead-room.ts'
import { addNeed } from '../app/workshops/commands/needs.ts'
import { closeWorkshop, openRoom } from '../app/workshops/commands/open-room.ts'
import { prepareFollowUp } from '../app/workshops/commands/prepare-follow-up.ts'
import { prepareWorkshop } from '../app/workshops/commands/prepare-workshop.ts'
import type { World } from './world.ts'

/** One of each thing that the demonstration has, in the small programme too, so that every page has something to show. */
export async function tellSmallStory(
  world: Pick<World, 'installation' | 'small'>,
  { leader, officer }: { leader: string; officer: string },
): Promise<void> {
  const { programme_id, ground, companyId, personId, slug } = world.small
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('booking')
      .columns(['programme_id', 'occasion_id', 'person_id', 'booked_at'])
      .expression(
        tx.db
          .selectFrom('occasion')
          .select(eb => [
            'programme_id',
            'id',
            eb.val(personId('Anna')).as('person_id'),
            eb.val(tx.clock.now()).as('at'),
          ])
          .where('programme_id', '=', programme_id)
          .where('code', '=', 'T2'),
      )
      .execute(),
  )
  const idOf = (email: string) =>
    reading(ground, houseScope, async db => {
      const user = await db
        .selectFrom('auth_user')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      return user.id
    })
  const user_id = await idOf(leader)
  await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('protected_handler')
      .values({ programme_id, user_id, chosen_at: tx.clock.now() })
      .execute(),
  )
  const visitorOf = async (id: string) => (await visitorFor(world.installation, id, slug, 'sv'))!
  const [leading, telling] = [await visitorOf(user_id), await visitorOf(await idOf(officer))]
  // The company that the pages are shown for: the first that has brought anything.
  const company = await reading(ground, leading, db =>
    db
      .selectFrom('in_kind_entry')
      .innerJoin('company', 'company.id', 'in_kind_entry.company_id')
      .innerJoin('person', 'person.id', 'in_kind_entry.person_id')
      .select(['company.id', 'company.agreed_on'])
      .where('company.programme_id', '=', programme_id)
      .where('person.is_protected', '=', false)
      .orderBy('in_kind_entry.id')
      .executeTakeFirstOrThrow(),
  )
  const done = (visitor: Visitor, work: (tx: Tx, visitor: Visitor) => Promise<unknown>) =>
    transact(ground, visitor, async tx => {
      const outcome = await work(tx, visitor)
      if (isRefusal(outcome)) throw new Error(outcome.refused)
    })
  await done(leading, (tx, visitor) =>
    addCompetence(tx, visitor, competenceForm.schema.parse({ name: 'Svetsning' })),
  )
  await done(leading, (tx, visitor) =>
    noteGround(tx, visitor, {
      company_id: company.id,
      version: 0,
      form: groundForm.schema.parse(NOTED_GROUND),
    }),
  )
  await done(leading, async (tx, visitor) => {
    const company_id = company.id
    const form = { name: 'Eva Extra', title: 'Svarvare', team: '', shift: '', left_on: null }
    const eva = await addEmployee(tx, visitor, { company_id, form })
    if (isRefusal(eva)) return eva
    const permit = { name: 'Truckkort', is_permit: 'yes' }
    const truck = await addCompetence(tx, visitor, competenceForm.schema.parse(permit))
    if (isRefusal(truck)) return truck
    // A project leader notes no permits: it stands here as the company has noted it.
    return tx.db
      .insertInto('permit')
      .values({
        programme_id,
        company_id,
        competence_id: truck.id,
        employee_id: eva.id,
        until_on: addDays(tx.clock.today(), 30),
        noted_at: tx.clock.now(),
      })
      .execute()
  })
  await done(leading, async (tx, visitor) => {
    const company_id = company.id
    const form = lineForm.schema.parse({
      name: 'Svetsning',
      level_from: '',
      level_to: '',
      kind: '',
      taught_here: 'no',
    })
    const line = await addLine(tx, visitor, { company_id, form })
    if (isRefusal(line)) return line
    // A project leader chooses nobody: it stands here as the company has chosen.
    return tx.db
      .insertInto('plan_person')
      .values({
        programme_id,
        company_id,
        line_id: line.id,
        person_id: personId('Anna'),
        chosen_on: tx.clock.today(),
      })
      .execute()
  })
  await done(leading, async tx => {
    const [part] = await tx.db
      .selectFrom('course')
      .select('id')
      .where('programme_id', '=', programme_id)
      .orderBy('id')
      .execute()
    return createCourse(tx, programme_id, {
      ...{ code: 'HR', title: 'Rollprogram HR', kind: 'role', quarters: 0, is_required_by_law: false },
      parts: [part!.id],
      prerequisites: [{ needs_course_id: part!.id, competence_id: null, level: null }],
    })
  })
  await done(leading, tx =>
    addSetting(tx, programme_id, {
      name: 'catalogue_open',
      valid_from: tx.clock.today(),
      amount: '1',
      source: 'Vi',
      certainty: 'confirmed',
    }),
  )
  await done(leading, async (tx, visitor) => {
    const company_id = company.id
    const closes_on = addDays(tx.clock.today(), 20)
    const open = (measurement: 'baseline' | 'between') =>
      openMeasurement(tx, visitor, { company_id, form: { measurement, closes_on } })
    const baseline = await open('baseline')
    if (isRefusal(baseline)) return baseline
    const at = { company_id, assessment_id: baseline.id }
    const form = { speaks_for: 'union', speaks_as: 'group', said: '' } as const
    const keyed = await keyInPaper(tx, visitor, { ...at, form, marked: [{ code: 'A1', mark: 3 }] })
    if (isRefusal(keyed)) return keyed
    const closed = await closeMeasurement(tx, visitor, { ...at, version: 1 })
    return isRefusal(closed) ? closed : open('between')
  })
  await done(leading, async (tx, visitor) => {
    const company_id = company.id
    const made = await prepareWorkshop(tx, visitor, { company_id, form: { language: 'sv', aims_at: 2028 } })
    if (isRefusal(made)) return made
    const at = { company_id, workshop_id: made.id }
    await openRoom(tx, visitor, at)
    await goToStep(tx, visitor, { ...at, from: 'start', to: 'nulage' })
    const form = { text: 'Bara två läser ritning', lane: 'teknik' }
    await addCard(tx, visitor, { ...at, id: randomUUID(), step: 'nulage', form })
    return addNeed(tx, visitor, {
      ...at,
      id: randomUUID(),
      form: {
        name: 'Ritningsläsning',
        role: 'Montering',
        horizon: 'short',
        level_now: 1,
        level_wanted: 3,
        people: 4,
      },
    })
  })
  // Another company walks through what its workshop found.
  await done(leading, async (tx, visitor) => {
    const company_id = companyId('B') === company.id ? companyId('A') : companyId('B')
    const form = { language: 'sv', aims_at: 2028 } as const
    const made = await prepareWorkshop(tx, visitor, { company_id, form })
    if (isRefusal(made)) return made
    const at = { company_id, workshop_id: made.id }
    const need = {
      name: 'Truck',
      role: '',
      horizon: 'short',
      level_now: 0,
      level_wanted: 3,
      people: 2,
    } as const
    await addNeed(tx, visitor, { ...at, id: randomUUID(), form: need })
    const closed = await closeWorkshop(tx, visitor, { ...at, knows_unseen: false })
    return isRefusal(closed) ? closed : prepareFollowUp(tx, visitor, { company_id, form: { language: 'sv' } })
  })
  await done(leading, (tx, visitor) =>
    offerAgreement(tx, visitor, {
      company_id: company.id,
      form: { language: 'sv', closed_year_because: '' },
    }),
  )
  await done(leading, (tx, visitor) =>
    agreeOnPaper(tx, visitor, {
      company_id: company.id,
      form: {
        signatory_name: 'Petra Prov',
        signatory_title: 'vd',
        agreed_on: company.agreed_on!,
        closed_year_because: '',
      },
      scan: Buffer.from('%PDF-1.7 ett papper'),
    }),
  )
  await done(leading, async tx => {
    const held = await tx.db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'attendance.session_id')
      .select(['session.id', 'held_on', 'occasion_id'])
      .where('session.programme_id', '=', programme_id)
      .where('attendance.quarters', '>', 0)
      .orderBy('session.id')
      .executeTakeFirstOrThrow()
    const session = (await sessionNow(tx.db, held.id))!
    const { name } = await tx.db
      .selectFrom('company')
      .select('name')
      .where('id', '=', company.id)
      .executeTakeFirstOrThrow()
    const typed = { word: randomUUID(), given_name: 'Kim', family_name: 'Lind', company: name, quarters: 4 }
    return takeWalkIn(tx, session, typed)
  })
  // As one who was there long enough would have been given it.
  await done(leading, async ({ db, clock }) => {
    const there = await db
      .selectFrom('attendance')
      .innerJoin('session', 'session.id', 'attendance.session_id')
      .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
      .innerJoin('person', 'person.id', 'attendance.person_id')
      .select(['occasion_id', 'course_id', 'person_id', 'held_on', 'attendance.quarters'])
      .where('attendance.programme_id', '=', programme_id)
      .where('is_protected', '=', false)
      .orderBy('attendance.id')
      .executeTakeFirstOrThrow()
    const { held_on, quarters, ...of } = there
    const taught = { course: 'Svetsning', edition: 1, provider: null, competences: [], outcome: null }
    const content = { ...taught, first_on: held_on, last_on: held_on, quarters, percent: 100, least: 80 }
    return db
      .insertInto('certificate')
      .values({
        ...of,
        programme_id,
        kind: 'attendance',
        number: 'HJ4K7QRT3ACD',
        issued_on: clock.today(),
        content: JSON.stringify(content satisfies CertificateContent),
      })
      .execute()
  })
  await done(telling, (tx, visitor) =>
    referCompany(tx, visitor, {
      channel: 'officer',
      company: { name: 'Tipsade Svets AB', municipality_code: '1280' },
      wants: [],
      why: 'Vill lära fler att svetsa.',
      may_call: false,
    }),
  )
  await done(leading, (tx, visitor) =>
    openHealthCheck(tx, visitor, { name: '2025', closes_on: '2025-12-31' }),
  )
}

/** A ground that was noted long ago. */
export const NOTED_GROUND = {
  heard: 'employees',
  heard_how: 'informed',
  heard_on: '2025-01-10',
  purpose: 'Utbildning',
  controller: 'Bolaget',
  processing_agreed_on: '2025-01-11',
  legal_ground: 'legitimate_interest',
  legal_why: 'Behövs för att utbilda',
  assessed: 'not_needed',
  assessed_why: 'Få uppgifter',
  told_on: '2025-01-12',
}
