import type { LocalDate } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import type { Language } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { NewLetter } from '../../letters/commands/keep-letter.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'

/** What every letter of a hand-over is about. */
export type About = {
  programme_id: number
  programme: string
  slug: string
  company_id: number
  company: string
}

/** The programme and the company that a hand-over is about. */
export const aboutOf = (tx: Tx, company_id: number): Promise<About> =>
  tx.db
    .selectFrom('company')
    .innerJoin('programme', 'programme.id', 'company.programme_id')
    .select(['company.id as company_id', 'company.name as company', 'company.programme_id'])
    .select(['programme.name as programme', 'slug'])
    .where('company.id', '=', company_id)
    .executeTakeFirstOrThrow()

type Sent = Pick<NewLetter, 'code'> & {
  values: Record<string, string>
  to: readonly string[]
  path?: string
  days?: Record<string, LocalDate>
}

/** The same letter to several users, each with its days in their own language. */
export async function writeTo(tx: Tx, post: Post, about: About, letter: Sent): Promise<void> {
  const languages = await languagesOf(tx, letter.to)
  for (const user_id of letter.to) {
    const language = languages.get(user_id) ?? 'sv'
    const days = Object.entries(letter.days ?? {}).map(([name, day]) => [name, formatIn(language).day(day)])
    await sendLetter(tx, post, {
      code: letter.code,
      programme_id: about.programme_id,
      company_id: about.company_id,
      to: { user_id },
      language,
      values: {
        company: about.company,
        programme: about.programme,
        ...letter.values,
        ...Object.fromEntries(days),
      },
      path: letter.path,
    })
  }
}

/** The language of each user who has chosen one. */
export async function languagesOf({ db }: Tx, users: readonly string[]): Promise<Map<string, Language>> {
  if (users.length === 0) return new Map()
  const rows = await db
    .selectFrom('user_setting')
    .select(['user_id', 'language'])
    .where('user_id', 'in', [...users])
    .execute()
  return new Map(rows.map(row => [row.user_id, row.language as Language]))
}
