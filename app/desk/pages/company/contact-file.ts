import { notFound, numberIn, seeOther } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { fileResponse } from '../../../foundation/export.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { mayAnswerPerson } from '../../../people/policy.ts'
import { takeOutContact } from '../../commands/answer-contact.ts'
import { extractLetter } from '../privacy/letter.ts'

/** Someone who comes here by the address is shown the contacts. */
export const loader = page(mayAnswerPerson, async ({ params, at }) =>
  seeOther(at('foretag', numberIn(params.id), 'kontakter')),
)

/** Everything that is kept about a contact person, as a letter. GDPR art. 15. */
export const action = actionFor(mayAnswerPerson, async visit => {
  const { ground, visitor, params } = visit
  const asked = { company_id: numberIn(params.id), contact_id: numberIn(params.contact) }
  const everything = await transact(ground, visitor, tx => takeOutContact(tx, visitor, asked))
  if (isRefusal(everything)) return notFound()
  const [first] = everything.contact as { name: string; email: string }[]
  const name = first!.name || first!.email
  const text = await extractLetter(visit, { everything, name, about: 'contact' })
  return fileResponse(`utdrag-kontakt-${asked.contact_id}.txt`, 'text/plain; charset=utf-8', `\ufeff${text}`)
})
