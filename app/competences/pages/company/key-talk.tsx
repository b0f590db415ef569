import { z } from 'zod'
import { invalid, isInvalid, numberIn, refusedAs, seeSaved, valueIn } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { dayField } from '../../../foundation/fields.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { reading, transact } from '../../../foundation/transact.ts'
import { useFields } from '../../../ui/described-fields.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { keyTalk, type Otherwise } from '../../commands/key-talk.ts'
import { talkTexts } from '../../messages/talk.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { matrixCompetences, matrixRows } from '../../queries/matrix.ts'
import { talkForm, tickedIn } from '../../rules/talk-form.ts'
import { levelOptions } from './level-options.ts'
import { openCompanyAt, ratingFrame, rowAt } from './rating-page.ts'
import { TalkLines } from './talk-lines.tsx'

/** The sheet of a talk, keyed: what the two ticked, and what is wanted. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, at, language } = visit
  const t = say(talkTexts)
  const company = await openCompanyAt(visit)
  const row = rowAt(
    await matrixRows(db, visitor, { company_id: company.id, today: ground.clock.today() }),
    visit,
  )
  const words = await levelWordsOf(db, visitor.programme!)
  const frame = ratingFrame(visit, company, t.key_of(row.name))
  const back = at('foretag', company.id, 'kompetenser', 'rad', row.who)
  return {
    ...frame,
    back,
    crumbs: [...frame.crumbs, { href: back, label: row.name }],
    lines: (await matrixCompetences(db, visitor, company.id)).map(one => ({
      id: one.id,
      name: one.name,
      area: one.area,
      options: levelOptions(words.of(one.id), language),
    })),
  }
})

const day = z.object({ held_on: dayField('day-missing') })

export const action = actionFor(mayReadNamedLevels, async visit => {
  const { ground, visitor, params, form, say, at, format } = visit
  const t = say(talkTexts)
  const company_id = numberIn(params.id)
  const { who, competences } = await reading(ground, visitor, async db => {
    const company = await openCompanyAt({ ...visit, db })
    const within = { company_id: company.id, today: ground.clock.today() }
    return {
      who: rowAt(await matrixRows(db, visitor, within), visit).who,
      competences: await matrixCompetences(db, visitor, company_id),
    }
  })
  const typed = valueIn(day, form, t)
  if (isInvalid(typed)) return typed
  const ticked = tickedIn(typedIn(form), competences)
  if (isRefusal(ticked)) return refusedAs(form, ticked, t)
  const keyed = await transact(ground, visitor, tx =>
    keyTalk(tx, visitor, { company_id, who, held_on: typed.held_on, ticked }),
  )
  if (isRefusal(keyed)) {
    const about = keyed.about && { ...keyed.about, day: format.day(String(keyed.about.day)) }
    return refusedAs(form, { ...keyed, ...(about && { about }) }, t)
  }
  if (keyed.otherwise.length > 0) return told(form, keyed.otherwise, t.says_otherwise)
  return seeSaved(at('foretag', company_id, 'kompetenser', 'rad', who), { done: 'talk-keyed' })
})

/** What the day says otherwise, beside its fields; sent again it is known. */
function told(form: FormData, otherwise: readonly Otherwise[], says: (level: number) => string) {
  for (const { box, stands } of otherwise) form.set(`was_${box}`, String(stands))
  return invalid(form, Object.fromEntries(otherwise.map(({ box, stands }) => [box, says(stands)])), 409)
}

export default function KeyTalk({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(talkTexts)
  const { fields } = useFields(talkForm, { saved: {} }, actionData)
  return (
    <EditPage {...d} of={talkForm} lede={t.key_lede} save={t.save} actionData={actionData}>
      {fields('held_on')}
      <TalkLines lines={d.lines} caption={d.title} back={actionData} />
    </EditPage>
  )
}
