import { newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { openHealthCheck } from '../commands/health-check.ts'
import { healthTexts } from '../messages/health.ts'
import { mayAnswerHealth, mayOpenHealth, mayReadHealth } from '../policy/health.ts'
import { fewAnswers, healthAnswersOf, healthChecksOf } from '../queries/health.ts'
import { healthCheckForm, isOpenOn, wholeMean } from '../rules/health.ts'
import { CheckTable, HealthComments, HealthCourse, LatestHealth, OpenCheck } from './health-parts.tsx'
import { courseShown, latestShown, meansShown } from './health-shown.ts'
import { PartnershipTabs, partnershipTabs } from './partnership-tabs.tsx'

export const loader = page(mayReadHealth, async ({ db, visitor, ground, say, format, at }) => {
  const t = say(healthTexts)
  const today = ground.clock.today()
  const checks = await healthChecksOf(db, visitor)
  const least = await fewAnswers(db, visitor, today)
  const measured = meansShown(checks, await healthAnswersOf(db, visitor, today), least)
  const [latest, before] = [measured.at(-1), measured.at(-2)]
  const mean = (one: typeof latest) => format.decimal(wholeMean(one!.means), 1)
  return {
    title: t.health,
    tabs: partnershipTabs({ visitor, say, at }, 'health'),
    verdict: !latest
      ? t.verdict_none
      : before
        ? t.verdict_change(mean(latest), latest.name, mean(before), before.name)
        : t.verdict(mean(latest), latest.name),
    latest: latest ? latestShown(latest, { say, format, least }) : null,
    groups_note: t.groups_note(format.number(least)),
    course: measured.length > 1 ? courseShown(measured, { say }) : null,
    open: mayOpenHealth(visitor) && !checks.some(check => check.closes_on >= today) ? newOnce() : null,
    checks: checks.map(check => ({
      id: check.id,
      name: check.name,
      opened: format.day(check.opened_on),
      closes: format.day(check.closes_on),
      is_open: isOpenOn(check, today),
      answers: format.number(check.answers ?? 0),
      is_too_few:
        !isOpenOn(check, today) && Number(check.answers) < least ? t.too_few(format.number(least)) : null,
      href: mayAnswerHealth(visitor) ? at('partnerskapet', 'halsa', check.id) : null,
    })),
  }
})

export const action = formAction(mayOpenHealth, {
  reads: healthCheckForm,
  says: healthTexts,
  does: (tx, form, { visitor }) => openHealthCheck(tx, visitor, form),
  leadsTo: ({ at }) => at('partnerskapet', 'halsa'),
})

export default function Health({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(healthTexts)
  return (
    <>
      <PageHead eyebrow={t.partnership} verdict={d.verdict} lede={t.lede} />
      <PartnershipTabs tabs={d.tabs} />
      <ErrorSummary errors={actionData?.errors} />
      {d.course && <HealthCourse course={d.course} />}
      {d.latest && (d.latest.columns.length > 1 || !d.course) && (
        <LatestHealth latest={d.latest} note={d.groups_note} />
      )}
      {d.latest && <HealthComments comments={d.latest.comments} />}
      <CheckTable checks={d.checks} />
      {d.open && <OpenCheck once={d.open} back={actionData} />}
      <p className="small secondary">{t.suggestion}</p>
    </>
  )
}
