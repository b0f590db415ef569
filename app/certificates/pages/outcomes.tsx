import { found, invalid, isInvalid, numberIn, refusedAs, seeSaved, valueIn } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { attendanceTexts } from '../../attendance/messages.ts'
import { occasionOf } from '../../courses/queries.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { noteOutcomes } from '../commands/note-outcomes.ts'
import { certificateTexts } from '../messages/certificates.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { mayNoteOutcomes } from '../policy.ts'
import { outcomesForm } from '../rules/forms.ts'
import { givesOutcome, outcomeFields } from '../rules/outcomes.ts'
import { OutcomesForm } from './outcomes-form.tsx'
import { assessedSaid, outcomesShown } from './outcomes-shown.ts'

export const loader = page(mayNoteOutcomes, async visit => {
  const { db, visitor, params, say, at } = visit
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  return {
    title: say(outcomeTexts).title,
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
      { href: at('tillfallen', occasion.id, 'intyg'), label: say(certificateTexts).certificates },
    ],
    room: await outcomesShown(visit, occasion),
  }
})

/** A room is assessed. What others have written in the meantime comes back beside its row, and the rest is saved. */
export const action = actionFor(
  mayNoteOutcomes,
  async ({ ground, visitor, params, form, say, format, at }) => {
    const t = say(outcomeTexts)
    const occasion_id = numberIn(params.id)
    const typed = typedIn(form)
    // Where what stands is only taken away, nobody has assessed anything.
    const told = givesOutcome(typed) ? valueIn(outcomesForm, form, t) : null
    if (isInvalid(told)) return told
    const made = await transact(ground, visitor, tx =>
      noteOutcomes(tx, visitor, { occasion_id, typed, told }),
    )
    if (isRefusal(made)) return refusedAs(form, made, t)
    if (made.overtaken.length > 0) {
      const errors = made.overtaken.map(({ person_id, theirs }) => [
        outcomeFields(person_id).chosen,
        t.overtaken({
          theirs: theirs ? `${t[theirs.outcome]}. ${assessedSaid(theirs, { t, format })}` : t.not_assessed,
        }),
      ])
      return invalid(form, { form: t.overtaken_in_all, ...Object.fromEntries(errors) }, 409)
    }
    return seeSaved(at('tillfallen', occasion_id, 'bedomning'), { done: 'outcomes-noted' })
  },
)

export default function Outcomes({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(outcomeTexts)
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        eyebrow={d.title}
        title={d.title}
        verdict={d.room.verdict}
        lede={t.lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.room.has_begun && d.room.rows.length > 0 ? (
        <OutcomesForm room={d.room} back={actionData} />
      ) : (
        <Empty level={2} title={t.nobody}>
          {t.nobody_why}
        </Empty>
      )}
    </>
  )
}
