import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { mayEditCompany } from '../../companies/policy.ts'
import { requestTexts } from '../messages/requests.ts'
import { mayBookPeople } from '../policy.ts'
import { companiesAsked } from '../queries/requests.ts'

/** Companies that have not answered those of their people who ask for seats, of the companies that one looks after. */
export const seatsAskedFor: Waiting = {
  may: mayBookPeople,
  load: async ({ db, visitor, ground, say, at }) => {
    const t = say(requestTexts)
    const companies = (await companiesAsked(db, visitor, ground.clock.today())).filter(company =>
      mayEditCompany(visitor, company),
    )
    const [first] = companies
    if (!first) return null
    return {
      href: at('foretag', first.id, 'bokning'),
      title: t.to_do(companies.reduce((sum, { requests }) => sum + requests, 0)),
      text: t.to_do_begin(first.name),
      state: say(waitingTexts).waiting,
      tone: 'open',
    }
  },
}
