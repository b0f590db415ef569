import type { Db } from '../../foundation/database.ts'
import { ledgerSums } from '../../ledger/queries/sums.ts'
import { focusGroupsOf, settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { companyFigures } from './companies.ts'
import { monthsOf } from './hours.ts'
import { focusCounts, individualsBySex } from './individuals.ts'
import type { Span } from './participants.ts'
import { reachOf } from './reach.ts'

/** Without a setting the limit is that of DOMAIN.md: one to four persons are few. */
const FEW_BELOW = 5

/** Everything that the page of figures is made of. Asks a fixed number of times. */
export async function figuresPageOf(db: Db, span: Span & { until: string }) {
  const settings = await settingsOf(db, span.programme_id)
  return {
    limit: Number(figureOn(settings, 'small_count', span.until) ?? FEW_BELOW),
    bySex: await individualsBySex(db, span),
    focus: await focusCounts(db, span),
    groups: await focusGroupsOf(db, span.programme_id),
    reach: await reachOf(db, span),
    companies: await companyFigures(db, span),
    months: await monthsOf(db, span),
    ledger: await ledgerSums(db, span.programme_id, span.until),
  }
}

export type FiguresPage = Awaited<ReturnType<typeof figuresPageOf>>
