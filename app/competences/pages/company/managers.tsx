import { z } from 'zod'
import { newOnce, numberIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../../access/web.ts'
import { LINK_DAYS } from '../../../agreements/rules/link.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { localDateOf } from '../../../foundation/clock.ts'
import { optionalNumberField } from '../../../foundation/fields.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { Managers } from '../../../people/pages/managers.tsx'
import { managersShown } from '../../../people/pages/managers-shown.ts'
import { mayReadManagers } from '../../../people/policy.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { askManager, stopManagerLink } from '../../commands/manager-link.ts'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import { mayAskManagersAt } from '../../policy.ts'
import { askedManagers, reminderDays } from '../../queries/asked-managers.ts'
import { levelsAreOpen } from '../../queries/ground.ts'
import { type AskedShown, ManagerAsked } from './manager-asked.tsx'

/** Who leads whom, and the link by which each manager rates those whom they lead. */
export const loader = page(mayReadManagers, async visit => {
  const { db, visitor, ground, say, at, format } = visit
  const t = say(managerLinkTexts)
  const day = (moment: Date) => format.day(localDateOf(moment))
  const company = await companyAt(visit)
  const shown = await managersShown(visit, company)
  const may_ask = mayAskManagersAt(visitor, company)
  const is_open = may_ask && (await levelsAreOpen(db, visitor, company.id))
  const links = is_open
    ? await askedManagers(db, visitor, { company_id: company.id, now: ground.clock.now() })
    : []
  return {
    title: company.name,
    ...shown,
    why: t.why(format.number(LINK_DAYS), t.days(await reminderDays(db, visitor, ground.clock.today()))),
    ground: may_ask && !is_open ? at('foretag', company.id, 'kompetenser', 'grund') : null,
    asked: shown.managers.flatMap((manager): AskedShown[] => {
      const link = links.find(one => one.contact_id === manager.id)
      if (!link || manager.leads.length === 0) return []
      const { sent_at, reminded_at, expires_at, last_used_at } = link
      return [
        {
          id: manager.id,
          who: manager.who,
          once: newOnce(),
          address: link.has_address ? null : at('foretag', company.id, 'kontakter', manager.id),
          is_sent: sent_at !== null,
          sent:
            sent_at && expires_at
              ? [
                  t.sent_on(day(sent_at), day(expires_at)),
                  reminded_at && t.reminded_on(day(reminded_at)),
                  last_used_at ? t.used_on(day(last_used_at)) : t.never_used,
                ]
                  .filter(Boolean)
                  .join(' ')
              : null,
        },
      ]
    }),
  }
})

export const action = actionFor(mayReadManagers, visit =>
  carryOut(visit, visit.form.get('intent') === 'revoke' ? REVOKING : ASKING),
)

const reads = z.object({ contact_id: optionalNumberField() })
const leadsTo = ({ params, at }: Visit) => at('foretag', numberIn(params.id), 'chefer')
const whom = (contact_id: Parameters<typeof numberIn>[0], { params }: Visit) => ({
  company_id: numberIn(params.id),
  contact_id: numberIn(contact_id),
})

const REVOKING = formPlan({
  reads,
  says: managerLinkTexts,
  does: (tx, { contact_id }, visit) => stopManagerLink(tx, visit.visitor, whom(contact_id, visit)),
  leadsTo,
})

const ASKING = formPlan({
  reads,
  says: managerLinkTexts,
  does: async (tx, { contact_id }, visit) => {
    const made = await askManager(tx, visit.visitor, { ...whom(contact_id, visit), post: visit.ground })
    // The secret goes out in the letter and nowhere else, so it is left out of what is remembered of the form.
    return isRefusal(made) ? made : { id: made.id }
  },
  leadsTo,
})

export default function CompanyManagers({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(managerLinkTexts)
  const { title: _, asked, ground, why, ...shown } = loaderData
  const below = ground ? (
    <p className="small secondary">
      {t.why_shut} <a href={ground}>{t.ground}</a>
    </p>
  ) : (
    <p className="small secondary">{why}</p>
  )
  return (
    <>
      <ErrorSummary errors={actionData?.errors} />
      <Managers
        {...shown}
        beside={
          asked.length > 0 || ground
            ? {
                label: t.answers,
                of: id => <ManagerAsked asked={asked.find(one => one.id === id)} />,
                below,
              }
            : undefined
        }
      />
    </>
  )
}
