import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { type CheckItem, checklistOf } from '../rules/checklist.ts'

/** The functions that may put their name under an agreement. */
export const SIGNING_FUNCTIONS = ['management', 'contact'] as const

/** What is there and what is missing for a company to be all the way in, in one question. Null when it is not the visitor's. */
export async function companyChecklist(
  db: Db,
  visitor: Visitor,
  company_id: number,
): Promise<CheckItem[] | null> {
  const facts = await db
    .selectFrom('company')
    .select([
      'organisation_number',
      'municipality_code',
      'base_stated_on',
      'women_kollektiv',
      'men_kollektiv',
      'women_tjansteman',
      'men_tjansteman',
      'turnover_ore',
      'balance_ore',
    ])
    .select(eb => [
      eb
        .exists(
          eb
            .selectFrom('contact')
            .select('contact.id')
            .whereRef('contact.company_id', '=', 'company.id')
            .where('contact.function', 'in', SIGNING_FUNCTIONS)
            .where('contact.email', '<>', ''),
        )
        .as('has_signatory'),
      eb
        .exists(
          eb
            .selectFrom('aid_declaration')
            .select('aid_declaration.id')
            .whereRef('aid_declaration.company_id', '=', 'company.id'),
        )
        .as('has_declaration'),
      eb
        .selectFrom('agreement')
        .select(one => one.fn.coalesce('agreement.method', one.val('offered')).as('how'))
        .whereRef('agreement.company_id', '=', 'company.id')
        .where('agreement.withdrawn_at', 'is', null)
        .as('agreement'),
    ])
    .where('company.programme_id', '=', visitor.programme ?? 0)
    .where('company.id', '=', company_id)
    .executeTakeFirst()
  if (!facts) return null
  const base = [facts.women_kollektiv, facts.men_kollektiv, facts.women_tjansteman, facts.men_tjansteman]
  return checklistOf({
    ...facts,
    has_signatory: !!facts.has_signatory,
    has_declaration: !!facts.has_declaration,
    has_base: !base.includes(null),
    is_offered: facts.agreement !== null,
    has_agreement: facts.agreement !== null && facts.agreement !== 'offered',
    has_money: facts.turnover_ore !== null || facts.balance_ore !== null,
  })
}
