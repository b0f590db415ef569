import { numberIn } from '../../../access/answers.ts'
import { typedIn } from '../../../foundation/form.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import offline from '../../client/day.ts?script'
import { markSession } from '../../commands/mark-roll.ts'
import { dayTexts } from '../../messages/day.ts'
import { rollTexts } from '../../messages/roll.ts'
import { sessionsOn } from '../../queries/sessions-now.ts'
import { rollAnswer } from '../roll-answer.ts'
import { RollForm } from '../roll-form.tsx'
import { rollShown } from '../roll-shown.ts'
import { WithoutSeat } from '../without-seat.tsx'
import { dayDoor } from './door.ts'
import { sessionAt } from './session-at.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [offline] }

export const loader = dayDoor.page(async visit => {
  const { db, day, home, format, say } = visit
  const session = await sessionAt(visit, db)
  const times = format.span(session.starts_at, session.ends_at)
  return {
    title: say(rollTexts).roll_of(format.day(session.held_on), times),
    crumbs: [{ href: home, label: session.course }],
    code: `${home}/${session.id}/kod`,
    screen: `${home}/${session.id}/skarm`,
    sign: `${home}/skriv-under`,
    held_on: day.held_on,
    roll: await rollShown(visit, { occasion: { id: day.occasion_id }, session, may_correct: false }),
  }
})

/** A room is marked, at once or when there is a network again. */
export const action = dayDoor.action(async visit => {
  const { ground, scope, day, form, params, home } = visit
  const session_id = numberIn(params.session)
  const typed = typedIn(form)
  const made = await transact(ground, scope, async tx => {
    const session = (await sessionsOn(tx.db, day)).find(one => one.id === session_id)
    if (!session) return refuse('not-found')
    const sent = { typed, rest: typed.intent === 'rest', is_signed: typed.signed === 'yes' }
    return markSession(tx, day.programme_id, { ...session, session_id, ...sent })
  })
  return rollAnswer(visit, made, `${home}/${session_id}`)
})

export default function DayList({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(dayTexts)
  const r = useTexts(rollTexts)
  return (
    <div
      data-day={d.held_on}
      data-kept={t.kept}
      data-without-network={t.without_network}
      data-gone={t.gone}
      data-sent={t.sent_now}
      data-other-list={t.other_list}
    >
      <PageHead
        crumbs={d.crumbs}
        here={r.roll}
        eyebrow={d.roll.verdict ? d.title : undefined}
        title={d.title}
        verdict={d.roll.verdict ?? undefined}
        actions={
          <>
            <ButtonLink kind="second" href={d.code}>
              {t.show_code}
            </ButtonLink>
            <ButtonLink kind="second" href={d.screen}>
              {t.open_screen}
            </ButtonLink>
            <ButtonLink kind="second" href={d.sign}>
              {t.sign_here}
            </ButtonLink>
          </>
        }
      />
      <p className="day-says" role="status" />
      <ErrorSummary errors={actionData?.errors} />
      {d.roll.rows.length === 0 ? (
        <Empty level={2} title={r.nobody}>
          {r.nobody_why}
        </Empty>
      ) : (
        <RollForm roll={d.roll} back={actionData} />
      )}
      <WithoutSeat others={d.roll.others} />
    </div>
  )
}
