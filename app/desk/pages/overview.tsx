import { seeOther } from '../../access/answers.ts'
import { Panels, panelsShown, type Reading } from '../../access/panel.tsx'
import { everyone, page } from '../../access/web.ts'
import { mayAddCompany } from '../../companies/policy.ts'
import { overviewPanels } from '../../panels.ts'
import { closedFirst } from '../../statistics/pages/closed-first.ts'
import { ButtonLink, PrintButton } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { deskTexts } from '../messages.ts'
import { mayReadOverview, roomInsteadOf } from '../policy.ts'
import { monthNumber, verdictOf } from '../rules/pace.ts'
import { overviewFacts } from './overview/facts.ts'
import { targetsShown } from './overview/targets-shown.ts'

export const loader = page(
  everyone,
  async visit => {
    const { visitor, at, say } = visit
    if (!mayReadOverview(visitor)) throw seeOther(at(roomInsteadOf(visitor)))
    return {
      title: say(deskTexts).overview,
      ...(await headShown(visit)),
      shown: await panelsShown(overviewPanels, visit, null),
      new_company: mayAddCompany(visitor) ? at('foretag', 'nytt') : null,
    }
  },
  closedFirst,
)

/** Which month it is, and what keeps pace. */
async function headShown(visit: Reading) {
  const { db, format, say } = visit
  const t = say(deskTexts)
  const facts = await overviewFacts(db, visit)
  const { programme, today } = facts
  const months = monthNumber(programme.starts_on, programme.ends_on)
  const month = monthNumber(programme.starts_on, today)
  const { on_pace, behind } = verdictOf(targetsShown(visit, facts).standings)
  const verdict = [on_pace.length ? t.verdict_on_pace(on_pace) : '', t.verdict_behind(behind)]
    .filter(Boolean)
    .join(' ')
  return {
    eyebrow: [
      programme.name,
      format.longDay(today),
      month < 1 ? t.not_begun : month > months ? t.has_ended : t.month_of(month, months),
    ].join(' · '),
    verdict:
      programme.starts_on > today
        ? t.verdict_not_begun(format.day(programme.starts_on))
        : behind.length === 0
          ? t.verdict_all_on_pace
          : verdict,
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

/** How the programme stands, in one verdict, and what each room has to show of it. */
export default function Overview({ loaderData: { eyebrow, verdict, shown, new_company } }: Props) {
  const t = useTexts(deskTexts)
  return (
    <>
      <PageHead
        eyebrow={eyebrow}
        verdict={verdict}
        actions={
          <>
            <PrintButton>{t.print}</PrintButton>
            {new_company && (
              <ButtonLink href={new_company} icon="plus">
                {t.new_company}
              </ButtonLink>
            )}
          </>
        }
      />
      <Panels panels={overviewPanels} shown={shown} />
    </>
  )
}
