import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import { found, invalid, sentenceOf } from '../../../access/answers.ts'
import { CLIENT_HEADER } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import type { Visitor } from '../../../access/visitor.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import { type CompanyFacts, companyOf } from '../../../companies/queries.ts'
import type { Db } from '../../../foundation/database.ts'
import { reading } from '../../../foundation/transact.ts'
import { visitorByLink } from '../../commands/company-link.ts'
import { agreementErrors } from '../../messages/errors.ts'
import { askerOf } from '../../queries.ts'
import { OPENED_BY_CLIENT, SENT_BY_LINK } from '../../rules/link.ts'

/** What a page behind a link is given: the company it is bound to, and its own address. */
export type LinkVisit = Visit & {
  visitor: Visitor
  company: CompanyFacts
  home: string
  /** Whom the company turns to. */
  asker: { name: string; email: string } | null
}

/** A loader for whoever holds the link. It reads as that one company and nothing else; a link that is not good is 404. */
export const linkPage =
  <T>(show: (visit: LinkVisit & { db: Db }) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    openPage(async visit => {
      const visitor = await holderOf(visit)
      return reading(visit.ground, visitor, async db => show({ ...(await boundTo(visit, visitor, db)), db }))
    })(args)

/** An action for whoever holds the link, a limited number of times. */
export const linkAction =
  <T>(carryOut: (visit: LinkVisit & { form: FormData }) => Promise<T>) =>
  (args: ActionFunctionArgs) =>
    openAction(async visit => {
      const visitor = await holderOf(visit)
      const within = await reading(visit.ground, visitor, db => boundTo(visit, visitor, db))
      const errors = visit.say(agreementErrors)
      if (!(await mayTry(visit.ground, 'sent by link', tokenIn(visit), SENT_BY_LINK)))
        return invalid(visit.form, { form: sentenceOf('too-many-tries', errors) }, 429)
      return carryOut({ ...within, form: visit.form })
    })(args)

async function holderOf(visit: Visit): Promise<Visitor> {
  const client = visit.request.headers.get(CLIENT_HEADER) ?? ''
  if (!(await mayTry(visit.ground, 'links from', client, OPENED_BY_CLIENT))) throw data(null, { status: 429 })
  return found(await visitorByLink(visit.ground, tokenIn(visit), visit.language))
}

const boundTo = async (visit: Visit, visitor: Visitor, db: Db): Promise<LinkVisit> => ({
  ...visit,
  visitor,
  company: found(await companyOf(db, visitor, visitor.company!)),
  home: `/foretagslank/${tokenIn(visit)}`,
  asker: (await askerOf(db, visitor, { company_id: visitor.company!, clock: visit.ground.clock })) ?? null,
})

const tokenIn = ({ params }: Visit): string => params.token ?? ''
