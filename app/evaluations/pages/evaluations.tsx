import { page } from '../../access/web.ts'
import { mayReadProviders } from '../../courses/policy.ts'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { evaluationTexts } from '../messages/evaluation.ts'
import { mayReadEvaluations } from '../policy.ts'
import { batchesOf, standingOf } from '../queries/results.ts'
import { fewestIn } from '../queries/settings.ts'
import { ComparedPanel, MomentPanel } from './results-parts.tsx'
import { momentsShown, rowsShown } from './results-shown.ts'
import { standingShown } from './standing-shown.ts'

/** What all courses gave, and each beside the others; a provider's are its own. */
export const loader = page(mayReadEvaluations, async ({ db, visitor, ground, say, format, at }) => {
  const t = say(evaluationTexts)
  const today = ground.clock.today()
  const fewest = await fewestIn(db, { programme_id: visitor.programme!, today })
  const of = { say: t, format, fewest }
  const batches = await batchesOf(db, visitor)
  const moments = momentsShown(batches, of)
  return {
    title: t.title,
    verdict: moments[0]?.verdict ?? t.none,
    none_why: moments.length === 0 ? t.none_why(fewest) : null,
    standing: standingShown(await standingOf(db, visitor), batches, of),
    how: t.how(fewest),
    moments,
    courses: rowsShown(batches, { ...of, key: one => one.course_id, name: one => one.course }).map(row => ({
      ...row,
      href: at('utvardering', row.id),
    })),
    providers: mayReadProviders(visitor)
      ? rowsShown(batches, {
          ...of,
          key: one => one.provider_id ?? 0,
          name: one => one.provider ?? t.no_provider,
        })
      : [],
  }
})

export default function Evaluations({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(evaluationTexts)
  return (
    <>
      <PageHead eyebrow={d.title} verdict={d.verdict} />
      <Stack gap="wide">
        {d.none_why && <Empty title={t.none}>{d.none_why}</Empty>}
        {d.standing.map(said => (
          <p key={said}>{said}</p>
        ))}
        {d.courses.length > 0 && <ComparedPanel title={t.courses} head={t.course} rows={d.courses} />}
        {d.providers.length > 0 && <ComparedPanel title={t.providers} head={t.provider} rows={d.providers} />}
        {d.moments.map(shown => (
          <MomentPanel key={shown.moment} shown={shown} />
        ))}
        {!d.none_why && <p className="small secondary">{d.how}</p>}
      </Stack>
    </>
  )
}
