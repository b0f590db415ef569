import { page } from '../../access/web.ts'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { climbTexts } from '../messages/climbs.ts'
import { mayReadClimbs } from '../policy.ts'
import { ClimbPanels } from './climbs-parts.tsx'
import { climbsShown } from './climbs-shown.ts'

/** The staircase of the whole programme. */
export const loader = page(mayReadClimbs, async visit => ({
  title: visit.say(climbTexts).title,
  ...(await climbsShown(visit)),
}))

export default function Climbs({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(climbTexts)
  return (
    <>
      <PageHead eyebrow={d.title} verdict={d.verdict} lede={d.by_role ? `${t.lede} ${d.by_role}` : t.lede} />
      {d.is_empty ? <Empty title={t.verdict_none}>{t.none_why}</Empty> : <ClimbPanels {...d} />}
    </>
  )
}
