import { sql } from 'kysely'
import type { Installation } from '../../app/access/installation.ts'
import { makeLinks } from '../../app/attendance/commands/make-links.ts'
import { unsignedChoices } from '../../app/attendance/queries/unsigned-people.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { houseScope, reading, transact } from '../../app/foundation/transact.ts'
import { addSetting } from '../../app/programmes/commands/add-setting.ts'
import { LANGUAGE_SWITCHES } from '../../app/programmes/rules/languages.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const SWITCHED_DAYS_AGO = 30

/**
 * A third of the people have given neither an address nor a mobile. The programme has switched the participants' languages on, and those who
 * have hours at one occasion have been sent their links: by letter, as SMS, and to the rest as slips that were printed.
 */
export async function reachParticipants(
  installation: Installation,
  { programme_id, slug, day, leader }: Demonstrated & { leader: string },
): Promise<void> {
  await transact(installation, { ...houseScope, programme: programme_id }, async ({ db }) => {
    await sql`
      update person set email = '', mobile = '' from (
        select id, row_number() over (order by id) as place from person
        where programme_id = ${programme_id} and not is_protected and forgotten_at is null) counted
      where person.id = counted.id and place % 3 = 0`.execute(db)
    return {}
  })
  const karin = await visitorNamed(installation, leader, slug)
  const on = addDays(day, -SWITCHED_DAYS_AGO)
  for (const name of Object.keys(LANGUAGE_SWITCHES))
    await carriedOut(installation, karin, on, tx =>
      addSetting(tx, programme_id, {
        ...{ name, valid_from: on, amount: '1', certainty: 'confirmed' },
        source: 'Styrgruppen, september 2025: hellre ogranskat än inte alls',
      }),
    )
  const of = { programme_id, now: installation.clock.now(), hasSms: true }
  const { occasions } = await reading(installation, karin, db => unsignedChoices(db, of))
  const latest = occasions.at(-1)
  if (!latest) return
  // What is made here is no demonstration yet, and would reach nobody by SMS.
  const post = { ...installation, mailer: { ...installation.mailer, hasSms: true } }
  await carriedOut(installation, karin, day, tx =>
    makeLinks(tx, post, karin, { occasion_id: latest.id, whom: 'without', by: 'letter' }),
  )
}
