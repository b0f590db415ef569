import { type Waiting, waitingTexts } from '../../access/worklist.ts'
import { mayAddCompany, mayEditCompany } from '../../companies/policy.ts'
import { agreementsToDo } from '../messages/to-do.ts'
import { addressesToConfirm } from '../queries/to-confirm.ts'

export const addressesThatWait: Waiting = {
  may: mayAddCompany,
  load: async ({ db, visitor, say, at }) => {
    const t = say(agreementsToDo)
    const companies = (await addressesToConfirm(db, visitor)).filter(company =>
      mayEditCompany(visitor, company),
    )
    const [first] = companies
    if (!first) return null
    return {
      href: at('foretag', first.id, 'kontakter'),
      title: t.addresses(companies.reduce((sum, { addresses }) => sum + addresses, 0)),
      text: t.begin(first.name),
      state: say(waitingTexts).waiting,
      tone: 'warn',
    }
  },
}
