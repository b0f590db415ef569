import type { LocalDate } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { NewLetter } from '../../letters/commands/keep-letter.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { digestTexts } from '../messages/digest.ts'
import { answeringFor, projectLeadersOf } from '../queries/answering.ts'
import type { dueLetter } from '../rules/promise.ts'
import { languagesOf } from './letters.ts'

/** A hand-over of which a letter is due. */
export type DueHandOver = {
  id: number
  company_id: number
  company: string
  partner_id: number | null
  partner: string | null
  promised_on: LocalDate
  /** Who pointed the company out; null when it came by itself. */
  maker: string | null
  letter: NonNullable<ReturnType<typeof dueLetter>>
}

type Due = { programme_id: number; due: readonly DueHandOver[] }

/** A letter to each who answers, and one to each who leads, however many hand-overs are due or late. */
export async function writeOfPromises(tx: Tx, post: Post, { programme_id, due }: Due): Promise<void> {
  if (due.length === 0) return
  const programme = await tx.db
    .selectFrom('programme')
    .select(['id', 'name', 'slug'])
    .where('id', '=', programme_id)
    .executeTakeFirstOrThrow()
  const readers = await readersOf(tx, { programme_id, due })
  const languages = await languagesOf(
    tx,
    readers.map(one => one.user_id),
  )
  for (const { user_id, own } of readers) {
    const language = languages.get(user_id) ?? 'sv'
    await sendLetter(tx, post, {
      programme_id,
      to: { user_id },
      language,
      ...(own.length === 1 ? about(own[0]!, programme, language) : aboutAll(own, programme, language)),
    })
  }
}

/** Whom each letter goes to with its hand-overs, a kind at a time. */
async function readersOf({ db, clock }: Tx, { programme_id, due }: Due) {
  const today = clock.today()
  const partners = Map.groupBy(due, one => `${one.letter} ${one.partner_id}`)
  const told: { to: string; user_id: string; of: readonly DueHandOver[] }[] = []
  for (const of of partners.values()) {
    const { letter, partner_id } = of[0]!
    const users =
      letter === 'escalation'
        ? await projectLeadersOf(db, { programme_id, today })
        : await answeringFor(db, { programme_id, partner_id, today })
    told.push(...users.map(user_id => ({ to: `${letter} ${user_id}`, user_id, of })))
  }
  return [...Map.groupBy(told, one => one.to).values()].map(parts => ({
    user_id: parts[0]!.user_id,
    own: parts.flatMap(part => part.of).sort((a, b) => a.id - b.id),
  }))
}

type Programme = { name: string; slug: string }
type Said = Pick<NewLetter, 'code' | 'company_id' | 'values' | 'path'>

const about = (one: DueHandOver, { name, slug }: Programme, language: Language): Said => ({
  code: one.letter === 'escalation' ? 'hand_over_escalated' : 'hand_over_reminder',
  company_id: one.company_id,
  values: {
    company: one.company,
    programme: name,
    promised: formatIn(language).day(one.promised_on),
    partner: one.partner ?? name,
    who: one.maker ?? one.company,
  },
  path: `/${slug}/formedlingar/${one.id}`,
})

/** So many are named in the letter; the rest stand in the list that it leads to. */
const NAMED = 10

function aboutAll(own: readonly DueHandOver[], { name, slug }: Programme, language: Language): Said {
  const isLate = own[0]!.letter === 'escalation'
  const names = own.slice(0, NAMED).map(one => one.company)
  const first = own.map(one => one.promised_on).sort()[0]!
  return {
    code: isLate ? 'hand_overs_late' : 'hand_overs_due',
    values: {
      programme: name,
      number: formatIn(language).number(own.length),
      companies: spoken(digestTexts, language).named(names, own.length - names.length),
      promised: formatIn(language).day(first),
    },
    path: `/${slug}/formedlingar?state=${isLate ? 'late' : 'open'}`,
  }
}
