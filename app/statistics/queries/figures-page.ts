import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { ledgerSums } from '../../ledger/queries/sums.ts'
import { focusGroupsOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { companyFigures } from './companies.ts'
import { type Month, monthRows } from './hours.ts'
import { type BySex, bySexRows, type FocusCount, focusRows } from './individuals.ts'
import { participantTable, type Span } from './participants.ts'
import { type Reach, reachRows } from './reach.ts'

/** Without a setting the limit is that of DOMAIN.md: one to four persons are few. */
const FEW_BELOW = 5

/** Everything that the page of figures is made of. Asks a fixed number of times. */
export async function figuresPageOf(db: Db, span: Span & { until: string }) {
  const settings = await settingsOf(db, span.programme_id)
  return {
    limit: Number(figureOn(settings, 'small_count', span.until) ?? FEW_BELOW),
    ...(await peopleIn(db, span)),
    groups: await focusGroupsOf(db, span.programme_id),
    companies: await companyFigures(db, span),
    ledger: await ledgerSums(db, span.programme_id, span.until),
  }
}

type People = { bySex: BySex[]; focus: FocusCount[]; reach: Reach[]; months: Month[] }

/** Everything about people in one question: what it rests on is the greatest part of the work. */
async function peopleIn(db: Db, span: Span): Promise<People> {
  const { rows } = await sql<People>`
    with ${participantTable(span)}
    select (select coalesce(json_agg(told), '[]') from (${bySexRows}) told) as "bySex",
      (select coalesce(json_agg(told), '[]') from (${focusRows(span.programme_id)}) told) as focus,
      (select coalesce(json_agg(told), '[]') from (${reachRows(span, 'every')}) told) as reach,
      (select coalesce(json_agg(told), '[]') from (${monthRows(span)}) told) as months`.execute(db)
  return rows[0]!
}

export type FiguresPage = Awaited<ReturnType<typeof figuresPageOf>>
