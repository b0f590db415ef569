import { page } from '../../access/web.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { paceTexts } from '../messages/pace.ts'
import { stageTexts } from '../messages/stages.ts'
import { mayReadPace } from '../policy.ts'
import { paceVerdict } from '../rules/pace-verdict.ts'
import { admittedShown } from './pace/admitted-shown.ts'
import { closedShown } from './pace/closed-shown.ts'
import { forecastShown } from './pace/forecast-shown.ts'
import { funnelShown } from './pace/funnel-shown.ts'
import { foreseenOf, paceFacts, paceOutcomeOf } from './pace/pace-facts.ts'
import { Admitted, ClosedYears, Foreseen, Funnel } from './pace/panels.tsx'

export const loader = page(mayReadPace, async visit => {
  const { say, format } = visit
  const t = say(paceTexts)
  const facts = await paceFacts(visit)
  const foreseen = foreseenOf(facts)
  return {
    title: t.title,
    verdict: paceVerdict(paceOutcomeOf(facts, foreseen), t, format),
    admitted: admittedShown(visit, facts, t),
    closed: await closedShown(visit, facts),
    funnel: funnelShown(visit, facts.paths, { t, stages: say(stageTexts) }),
    forecast: forecastShown(visit, facts, foreseen, t),
  }
})

export default function Pace({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(paceTexts)
  const { verdict, admitted, closed, funnel, forecast } = loaderData
  return (
    <>
      <PageHead eyebrow={t.title} verdict={verdict} lede={t.lede} />
      <Stack gap="wide">
        <Admitted admitted={admitted} />
        {closed.length > 0 && <ClosedYears companies={closed} />}
        <Foreseen forecast={forecast} />
        <Funnel funnel={funnel} />
      </Stack>
    </>
  )
}
