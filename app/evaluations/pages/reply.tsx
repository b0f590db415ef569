import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { replyToCourse } from '../commands/reply.ts'
import { evaluationTexts } from '../messages/evaluation.ts'
import { replyTexts } from '../messages/reply.ts'
import { mayReply } from '../policy.ts'
import { repliesFor, repliesOf } from '../queries/replies.ts'
import { courseSeen } from '../queries/results.ts'
import { replyForm } from '../rules/forms.ts'

async function replyAt({ db, visitor, params }: Visit & { db: Db }) {
  const course = found(await courseSeen(db, visitor, numberIn(params.course)))
  const provider_id = found(await repliesFor(db, visitor, course.id))
  const reply = (await repliesOf(db, visitor, course.id)).find(one => one.provider_id === provider_id)
  const kept: Kept | null = reply
    ? { of: ['evaluation_reply', reply.id], version: reply.version, typed: typedOf(replyForm, reply) }
    : null
  return { course, kept }
}

/** A provider answers what was said of its own course. */
export const loader = page(mayReply, async visit => {
  const { course, kept } = await replyAt(visit)
  return {
    ...editing(visit, replyForm, kept),
    title: visit.say(replyTexts).title(course.title),
    lede: visit.say(replyTexts).lede,
    back: visit.at('utvardering', course.id),
    crumbs: [
      { href: visit.at('utvardering'), label: visit.say(evaluationTexts).title },
      { href: visit.at('utvardering', course.id), label: course.title },
    ],
  }
})

export const action = formAction(mayReply, {
  reads: replyForm,
  says: replyTexts,
  saved: async visit => (await replyAt(visit)).kept,
  does: (tx, form, { visitor, params, version }) =>
    replyToCourse(tx, visitor, { course_id: numberIn(params.course), version, form }),
  leadsTo: ({ at, params }) => at('utvardering', numberIn(params.course)),
})

export default function Reply({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(replyTexts)
  const { fields } = useFields(replyForm, d, actionData)
  return (
    <EditPage {...d} of={replyForm} save={t.save} actionData={actionData}>
      {fields('text')}
    </EditPage>
  )
}
