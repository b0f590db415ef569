import type { Installation } from '../../app/access/installation.ts'
import { closeOccasion } from '../../app/attendance/commands/close-occasion.ts'
import { cancelOccasion } from '../../app/courses/commands/move-occasion.ts'
import { createOccasion } from '../../app/courses/commands/save-occasion.ts'
import { takeSeat } from '../../app/courses/commands/seats.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { note } from '../../app/foundation/trail.ts'
import { reading, type Tx } from '../../app/foundation/transact.ts'
import { addWorkdays } from '../../app/foundation/workdays.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const COURSE = 'LEAN-01'

/** One occasion that waits for two more before its decision day, one that was cancelled with its letters, and one that is closed. */
export async function tellOccasions(
  installation: Installation,
  { programme_id, slug, day, leader }: Demonstrated & { leader: string },
): Promise<void> {
  const karin = await visitorNamed(installation, leader, slug)
  const { course, trainer, people, signed } = await reading(installation, karin, async db => ({
    course: await db
      .selectFrom('course')
      .select('id')
      .where('programme_id', '=', programme_id)
      .where('code', '=', COURSE)
      .executeTakeFirst(),
    trainer: await db
      .selectFrom('membership')
      .select(['user_id', 'provider_id'])
      .where('programme_id', '=', programme_id)
      .where('role', '=', 'provider')
      .executeTakeFirst(),
    people: await db
      .selectFrom('person')
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .select('person.id')
      .distinct()
      .where('person.programme_id', '=', programme_id)
      .where('is_protected', '=', false)
      .where('employment.ends_on', 'is', null)
      .orderBy('person.id')
      .limit(9)
      .execute(),
    // All that anyone was at is signed, and all who have a seat were there.
    signed: await db
      .selectFrom('occasion')
      .select('occasion.id')
      .where('occasion.programme_id', '=', programme_id)
      .where(({ exists, not, selectFrom }) => {
        const of = selectFrom('session').whereRef('session.occasion_id', '=', 'occasion.id')
        const attended = of.innerJoin('attended', 'attended.session_id', 'session.id').select('session.id')
        return exists(attended)
          .and(not(exists(attended.where('is_signed', '=', false))))
          .and(not(exists(of.select('session.id').where('held_on', '>=', day))))
      })
      .orderBy('occasion.id')
      .limit(1)
      .execute(),
  }))
  // A demonstration of another size has other courses.
  if (!course || !trainer) return
  const occasion = (code: string, in_days: number, least_seats: number) => {
    const held_on = addWorkdays(addDays(day, in_days), 0)
    return {
      ...{
        code,
        course_id: course.id,
        provider_id: trainer.provider_id,
        seats: 12,
        cost_ore: 4_800_000n,
        least_seats,
      },
      sessions: [held_on, addWorkdays(held_on, 1)].map(one => ({
        ...{ id: null, held_on: one, starts_at: '08:00', ends_at: '12:00', place: 'Osby' },
        ...{ address: 'Skolgatan 4', room: 'Sal 2', trainer_id: trainer.user_id, link: '' },
      })),
    }
  }
  const booked = async (tx: Tx, occasion_id: number, whom: typeof people) => {
    for (const { id: person_id } of whom) {
      const { id } = await takeSeat(tx, { programme_id, occasion_id, person_id })
      await note(tx, {
        action: 'person-booked',
        subject: 'booking',
        subject_id: id,
        programme_id,
        person_id,
        about: { occasion_id },
      })
    }
  }
  await carriedOut(installation, karin, addDays(day, -20), async tx => {
    const made = await createOccasion(tx, programme_id, occasion('T9900101', 19, 6))
    if ('id' in made) await booked(tx, made.id, people.slice(0, 4))
    return made
  })
  const off = await carriedOut(installation, karin, addDays(day, -20), async tx => {
    const made = await createOccasion(tx, programme_id, occasion('T9900102', 33, 8))
    if ('id' in made) await booked(tx, made.id, people.slice(4, 7))
    return made
  })
  await carriedOut(installation, karin, addDays(day, -1), tx =>
    cancelOccasion(tx, karin, installation, {
      occasion_id: off.id,
      why: 'För få har bokat. Boka gärna tillfället i november i stället.',
    }),
  )
  for (const { id } of signed) await carriedOut(installation, karin, day, tx => closeOccasion(tx, karin, id))
}
