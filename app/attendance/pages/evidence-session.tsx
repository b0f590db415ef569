import {
  isInvalid,
  notFound,
  numberIn,
  refusedAs,
  seeOther,
  seeSaved,
  valueIn,
} from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { noteEvidence } from '../commands/note-evidence.ts'
import { evidenceTexts } from '../messages/evidence.ts'
import { mayNoteEvidence } from '../policy.ts'
import { isOwnSession, unprovedRows } from '../queries/unproved.ts'
import { evidenceForm } from '../rules/evidence.ts'
import { readIn, readKey } from '../rules/own-hours.ts'

/** Those of a session whose hours wait: one receipt, or one original, for all of them or some. */
export const loader = page(mayNoteEvidence, async ({ db, visitor, params, say, format, at }) => {
  const t = say(evidenceTexts)
  const rows = await unprovedRows(db, visitor, numberIn(params.session))
  const [first] = rows
  // All of it is noted already: back to what waits.
  if (!first)
    throw (await isOwnSession(db, visitor, numberIn(params.session)))
      ? seeOther(at('timmar', 'underlag'))
      : notFound()
  return {
    title: t.of_session(format.day(first.held_on), format.span(first.starts_at, first.ends_at)),
    eyebrow: `${first.course}, ${first.occasion}`,
    crumbs: [
      { href: at('timmar'), label: t.hours_page },
      { href: at('timmar', 'underlag'), label: t.title },
    ],
    kind: first.binds,
    rows: rows.map(row => ({
      value: readKey(row),
      label: `${shownName(row, say(peopleTexts))}, ${format.hours(row.quarters)}`,
    })),
  }
})

export const action = actionFor(mayNoteEvidence, async ({ ground, visitor, form, params, say, at }) => {
  const says = say(evidenceTexts)
  const typed = valueIn(evidenceForm, form, says)
  if (isInvalid(typed)) return typed
  const { row, ...evidence } = typed
  const session_id = numberIn(params.session)
  const made = await transact(ground, visitor, tx =>
    noteEvidence(tx, visitor, { session_id, read: readIn(row), ...evidence }),
  )
  if (isRefusal(made))
    return made.refused === 'not-found' ? notFound() : refusedAs(form, { field: 'row', ...made }, says)
  return seeSaved(at('timmar', 'underlag'), { done: 'attendance-evidence-noted' })
})

export default function EvidenceSession({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(evidenceTexts)
  const { errors, typed } = actionData ?? {
    errors: {} as Record<string, string>,
    typed: {} as Record<string, string>,
  }
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.eyebrow} title={d.title} lede={t.lede} />
      <ErrorSummary errors={errors} />
      <Form className="form">
        <Choices
          type="checkbox"
          name="row"
          legend={t.which}
          options={d.rows}
          chosen={actionData ? (typed.row ?? '').split(',') : d.rows.map(row => row.value)}
          {...(errors.row ? { error: errors.row } : {})}
        />
        <Field
          name="reference"
          label={t[`reference_${d.kind}`]}
          defaultValue={typed.reference ?? ''}
          {...(errors.reference ? { error: errors.reference } : {})}
        />
        <Field
          type="date"
          name="given_on"
          width="m"
          label={t[`given_on_${d.kind}`]}
          defaultValue={typed.given_on ?? ''}
          {...(errors.given_on ? { error: errors.given_on } : {})}
        />
        <Button>{t[`note_${d.kind}`]}</Button>
      </Form>
    </>
  )
}
