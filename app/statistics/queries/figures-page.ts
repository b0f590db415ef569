import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { ledgerSums } from '../../ledger/queries/sums.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import type { SeesEveryone } from '../policy.ts'
import { companyFigures } from './companies.ts'
import { type Month, monthRows } from './hours.ts'
import { type BySex, bySexRows, type FocusCount, focusRows } from './individuals.ts'
import { participantTable, type Span } from './participants.ts'
import { type Reach, reachRows } from './reach.ts'

/** Without a setting the limit is that of DOMAIN.md: one to four persons are few. */
const FEW_BELOW = 5

/** Everything that the page of figures is made of, for those who see every count. Asks a fixed number of times. */
export async function figuresPageOf(db: Db, visitor: SeesEveryone, until: LocalDate) {
  const span = { programme_id: visitor.programme!, until }
  const settings = await settingsOf(db, span.programme_id)
  return {
    limit: Number(figureOn(settings, 'small_count', span.until) ?? FEW_BELOW),
    ...(await peopleIn(db, span)),
    companies: await companyFigures(db, span),
    ledger: await ledgerSums(db, span.programme_id, span.until),
  }
}

type People = { participants: number; bySex: BySex[]; focus: FocusCount[]; reach: Reach[]; months: Month[] }

/** Everything about people in one question: what it rests on is the greatest part of the work. */
export async function peopleIn(db: Db, span: Span): Promise<People> {
  const { rows } = await sql<People>`
    with ${participantTable(span)}
    select (select count(*)::integer from participant) as participants,
      (select coalesce(json_agg(told), '[]') from (${bySexRows}) told) as "bySex",
      (select coalesce(json_agg(told), '[]') from (${focusRows(span.programme_id)}) told) as focus,
      (select coalesce(json_agg(told), '[]') from (${reachRows(span, 'every')}) told) as reach,
      (select coalesce(json_agg(told), '[]') from (${monthRows(span)}) told) as months`.execute(db)
  return rows[0]!
}

export type FiguresPage = Awaited<ReturnType<typeof figuresPageOf>>
