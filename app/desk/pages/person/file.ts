import { notFound, numberIn, seeOther } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { fileResponse } from '../../../foundation/export.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { mayAnswerPerson } from '../../../people/policy.ts'
import { fullName } from '../../../people/rules/names.ts'
import { takeOutPerson } from '../../commands/answer-person.ts'
import { extractLetter } from '../privacy/letter.ts'

/** Someone who comes here by the address is shown the page. */
export const loader = page(mayAnswerPerson, async ({ params, at }) =>
  seeOther(at('personer', numberIn(params.id), 'utdrag')),
)

/** Everything that is kept about a person, as a letter or for computers. GDPR art. 15 and 20. */
export const action = actionFor(mayAnswerPerson, async visit => {
  const { ground, visitor, form, params } = visit
  const person_id = numberIn(params.id)
  const everything = await transact(ground, visitor, tx => takeOutPerson(tx, visitor, person_id))
  if (isRefusal(everything)) return notFound()
  const name = `utdrag-${person_id}`
  if (form.get('format') === 'json')
    return fileResponse(`${name}.json`, 'application/json', JSON.stringify(everything, null, 2))
  const [person] = everything.person as { given_name: string; family_name: string }[]
  const text = await extractLetter(visit, { everything, name: fullName(person!), about: 'participant' })
  return fileResponse(`${name}.txt`, 'text/plain; charset=utf-8', `\ufeff${text}`)
})
