import type { Installation } from '../../app/access/installation.ts'
import { issueCertificates } from '../../app/certificates/commands/issue-certificates.ts'
import { noteOutcomes } from '../../app/certificates/commands/note-outcomes.ts'
import { withdrawCertificate } from '../../app/certificates/commands/withdraw-certificate.ts'
import { certificatesAt } from '../../app/certificates/queries/certificates.ts'
import { reachedAt } from '../../app/certificates/queries/reached.ts'
import { mayIssueAttendance } from '../../app/certificates/rules/certificate.ts'
import { outcomeFields } from '../../app/certificates/rules/outcomes.ts'
import { occasionOf } from '../../app/courses/queries.ts'
import { reading } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const OCCASIONS = 3

/**
 * The occasions that were over last are certified: of the first the trainer has assessed everybody but one, of the others it is attendance alone;
 * one certificate was issued by mistake. Of a demonstration without such occasions nothing is told.
 */
export async function certifyPeople(
  installation: Installation,
  { programme_id, slug, day, leader }: Demonstrated & { programme_id: number; leader: string },
): Promise<void> {
  const visitor = await visitorNamed(installation, leader, slug)
  const over = await reading(installation, visitor, db =>
    db
      .selectFrom('occasion')
      .innerJoin('session', 'session.occasion_id', 'occasion.id')
      .select('occasion.id')
      .where('occasion.programme_id', '=', programme_id)
      .where('occasion.state', '<>', 'cancelled')
      .groupBy('occasion.id')
      .having(eb => eb.fn.max('session.held_on'), '<', day)
      .orderBy(eb => eb.fn.max('session.held_on'), 'desc')
      .orderBy('occasion.id')
      .limit(OCCASIONS * 2)
      .execute(),
  )
  let certified = 0
  for (const { id: occasion_id } of over) {
    const { room, occasion } = await reading(installation, visitor, async db => {
      const occasion = (await occasionOf(db, visitor, occasion_id))!
      const now = new Date(`${day}T07:00:00Z`)
      return { occasion, room: await reachedAt(db, visitor, { occasion, now, today: day }) }
    })
    const reached = room.people.filter(one => mayIssueAttendance(one.share, room.least))
    if (reached.length === 0 || certified === OCCASIONS) continue
    if (certified === 0) {
      const typed = Object.fromEntries(
        reached.map((one, nth) => [
          outcomeFields(one.person_id).chosen,
          nth === 0 && reached.length > 1 ? 'not_yet' : 'passed',
        ]),
      )
      const told = {
        assessed_on: room.last_on!,
        assessor: occasion.provider ? `Läraren, ${occasion.provider}` : 'Läraren på kursen',
        how: 'Praktiskt prov sista dagen',
      }
      await carriedOut(installation, visitor, day, tx =>
        noteOutcomes(tx, visitor, { occasion_id, typed, told }),
      )
      await issue(installation, { visitor, day, occasion_id, kind: 'qualification' })
    }
    await issue(installation, { visitor, day, occasion_id, kind: 'attendance' })
    certified += 1
    if (certified === OCCASIONS) {
      const [mistaken] = await reading(installation, visitor, db => certificatesAt(db, occasion_id))
      await carriedOut(installation, visitor, day, tx =>
        withdrawCertificate(tx, visitor, {
          occasion_id,
          certificate_id: mistaken!.id,
          reason: 'Närvaron var noterad på fel person.',
        }),
      )
    }
  }
}

type Issuing = {
  visitor: Awaited<ReturnType<typeof visitorNamed>>
  day: string
  occasion_id: number
  kind: 'attendance' | 'qualification'
}

const issue = (installation: Installation, { visitor, day, occasion_id, kind }: Issuing) =>
  carriedOut(installation, visitor, day, tx =>
    issueCertificates(tx, installation, visitor, { occasion_id, kind, person_id: null }),
  )
