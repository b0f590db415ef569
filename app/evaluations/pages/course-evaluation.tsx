import { randomInt } from 'node:crypto'
import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { paragraphsIn } from '../../courses/rules/paragraphs.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { shuffled } from '../../workshops/rules/vote.ts'
import { evaluationTexts } from '../messages/evaluation.ts'
import { replyTexts } from '../messages/reply.ts'
import { mayReadEvaluations, mayReadWritten, mayReply } from '../policy.ts'
import { repliesFor, repliesOf } from '../queries/replies.ts'
import { batchesOf, courseSeen, standingOf } from '../queries/results.ts'
import { fewestIn } from '../queries/settings.ts'
import { textsOf } from '../rules/results.ts'
import { MomentPanel, RepliesPanel, WrittenPanel } from './results-parts.tsx'
import { momentsShown } from './results-shown.ts'
import { standingShown } from './standing-shown.ts'

/** What one course gave. What was written in people's own words is read by the one who leads the programme alone. */
export const loader = page(mayReadEvaluations, async ({ db, visitor, ground, params, say, format, at }) => {
  const t = say(evaluationTexts)
  const course = found(await courseSeen(db, visitor, numberIn(params.course)))
  const fewest = await fewestIn(db, { programme_id: visitor.programme!, today: ground.clock.today() })
  const of = { say: t, format, fewest }
  const batches = await batchesOf(db, visitor, { course_id: course.id })
  const moments = momentsShown(batches, of)
  const replies = await repliesOf(db, visitor, course.id)
  const replying = mayReply(visitor) && moments.length > 0 ? await repliesFor(db, visitor, course.id) : null
  const hasReplied = replies.some(reply => reply.provider_id === replying)
  const drawn = (texts: string[]) => shuffled(texts, randomInt)
  return {
    title: course.title,
    all: at('utvardering'),
    verdict: moments[0]?.verdict ?? t.none_of_it,
    none_why: moments.length === 0 ? t.none_why(fewest) : null,
    standing: standingShown(await standingOf(db, visitor, { course_id: course.id }), batches, of),
    how: t.how(fewest),
    moments,
    replies: replies.map(({ id, text, provider, replied_on }) => ({
      ...{ id, by: say(replyTexts).said_by(provider, format.day(replied_on)) },
      paragraphs: paragraphsIn(text, '\n').map((said, key) => ({ key, said })),
    })),
    reply:
      replying === null
        ? null
        : {
            href: at('utvardering', course.id, 'svar'),
            label: hasReplied ? say(replyTexts).change : say(replyTexts).reply,
          },
    written: mayReadWritten(visitor)
      ? textsOf(batches, { fewest, drawn }).map(({ question, texts }) => ({
          ...{ question, said: t[`q_${question}`] },
          texts: texts.map((text, key) => ({ key, text })),
        }))
      : [],
  }
})

export default function CourseEvaluation({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(evaluationTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.all, label: t.title }]}
        here={d.title}
        eyebrow={d.title}
        verdict={d.verdict}
        actions={d.reply && <ButtonLink href={d.reply.href}>{d.reply.label}</ButtonLink>}
      />
      <Stack gap="wide">
        {d.none_why && <Empty title={t.none_of_it}>{d.none_why}</Empty>}
        {d.standing.map(said => (
          <p key={said}>{said}</p>
        ))}
        {d.moments.map(shown => (
          <MomentPanel key={shown.moment} shown={shown} />
        ))}
        {d.replies.length > 0 && <RepliesPanel replies={d.replies} />}
        {d.written.length > 0 && <WrittenPanel written={d.written} />}
        {!d.none_why && <p className="small secondary">{d.how}</p>}
      </Stack>
    </>
  )
}
