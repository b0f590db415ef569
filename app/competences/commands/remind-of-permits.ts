import { addDays } from '../../foundation/dates.ts'
import { formatIn } from '../../foundation/format.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { NewLetter } from '../../letters/commands/keep-letter.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { readerOf } from '../../letters/queries/reader.ts'
import type { LetterCode } from '../../letters/rules/templates.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { contactFor, type Lapsing, lapsingPermits, visitorsOf } from '../queries/lapsing.ts'
import { matrixRows } from '../queries/matrix.ts'
import { kindsTold } from '../rules/permits.ts'

/**
 * Tells each company, once, of the permits whose last day comes within so many days: one letter to each who visits for it, or to its
 * contact, and one to each manager about those whom they lead. A letter says how many and of which kinds, not whose. How many permits.
 */
export async function remindOfPermits(ground: Ground, post: Post): Promise<number> {
  const programmes = await reading(ground, houseScope, db =>
    db.selectFrom('permit').select('programme_id').distinct().orderBy('programme_id').execute(),
  )
  let told = 0
  for (const { programme_id } of programmes)
    told += await transact(ground, { ...houseScope, programme: programme_id }, tx =>
      remindIn(tx, post, programme_id),
    )
  return told
}

async function remindIn(tx: Tx, post: Post, programme_id: number): Promise<number> {
  const today = tx.clock.today()
  const days =
    figureOn(await settingsOf(tx.db, programme_id), 'permit_reminder_days', today) ??
    KNOWN_SETTINGS.permit_reminder_days.amount
  const until = addDays(today, Number(days))
  const lapsing = await lapsingPermits(tx.db, { programme_id, today, until })
  let told = 0
  for (const [company_id, all] of Map.groupBy(lapsing, one => one.company_id)) {
    const here = new Set(
      (await matrixRows(tx.db, { programme: programme_id }, { company_id, today })).map(row => row.who),
    )
    const due = all.filter(one => here.has(one.who))
    if (due.length === 0) continue
    const written = await writeTo(tx, post, { programme_id, company_id, due })
    // Where there is nobody to write to, it waits until there is.
    if (written === 0) continue
    const ids = due.map(one => one.id)
    await tx.db.updateTable('permit').set({ reminded_at: tx.clock.now() }).where('id', 'in', ids).execute()
    await note(tx, {
      action: 'permits-reminded',
      subject: 'company',
      subject_id: company_id,
      programme_id,
      about: { permits: due.length },
    })
    told += due.length
  }
  return told
}

type Told = { programme_id: number; company_id: number; due: readonly Lapsing[] }

/** How many letters. Whoever visits for the company and leads people too gets the one about all. */
async function writeTo(tx: Tx, post: Post, { programme_id, company_id, due }: Told): Promise<number> {
  const { company, programme, slug } = await tx.db
    .selectFrom('company')
    .innerJoin('programme', 'programme.id', 'company.programme_id')
    .select(['company.name as company', 'programme.name as programme', 'slug'])
    .where('company.id', '=', company_id)
    .executeTakeFirstOrThrow()
  const at = { programme_id, company_id }
  const visitors = await visitorsOf(tx.db, { ...at, today: tx.clock.today() })
  const contact = visitors.length > 0 ? undefined : await contactFor(tx.db, at)
  const answering = contact
    ? [{ to: { contact_id: contact.id }, email: contact.email }]
    : visitors.map(({ user_id, email }) => ({ to: { user_id }, email }))
  const path = `/${slug}/foretag/${company_id}/kompetenser/bevis?state=urgent`
  const letters: {
    to: Exclude<NewLetter['to'], { person_id: number }>
    of: readonly Lapsing[]
    code: LetterCode
    path?: string
  }[] = [
    ...answering.map(({ to }) => ({ to, of: due, code: 'permits_lapsing' as const, path })),
    ...[...Map.groupBy(due, one => one.manager_id)]
      .filter(([id, of]) => id !== null && !answering.some(one => one.email === of[0]!.manager_email))
      .map(([id, of]) => ({ to: { contact_id: id! }, of, code: 'permits_lapsing_led' as const })),
  ]
  for (const { to, of, ...letter } of letters) {
    const language = (await readerOf(tx.db, to))?.language ?? 'sv'
    const format = formatIn(language)
    await sendLetter(tx, post, {
      ...letter,
      ...at,
      to,
      language,
      values: {
        company,
        programme,
        number: format.number(of.length),
        kinds: kindsTold(of.map(one => one.permit)),
        first: format.day(of[0]!.until_on),
      },
    })
  }
  return letters.length
}
