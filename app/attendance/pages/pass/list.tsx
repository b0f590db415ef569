import { numberIn } from '../../../access/answers.ts'
import type { Db } from '../../../foundation/database.ts'
import { typedIn } from '../../../foundation/form.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { transact } from '../../../foundation/transact.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import offline from '../../client/day.ts?script'
import names from '../../client/day-names.ts?script'
import { markSession } from '../../commands/mark-roll.ts'
import { dayTexts } from '../../messages/day.ts'
import { rollTexts } from '../../messages/roll.ts'
import { sessionsOn } from '../../queries/sessions-now.ts'
import { rollAnswer } from '../roll-answer.ts'
import { RollForm } from '../roll-form.tsx'
import { rollShown } from '../roll-shown.ts'
import { walkInAnswer } from '../walk-in/answer.ts'
import { backOf, WalkIns } from '../walk-in/walk-ins.tsx'
import { walkInsShown } from '../walk-in/walk-ins-shown.ts'
import { WithoutSeat } from '../without-seat.tsx'
import { dayDoor } from './door.ts'
import { sessionAt } from './session-at.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', scripts: [offline, names] }

export const loader = dayDoor.page(async visit => {
  const { db, day, home, format, say } = visit
  const session = await sessionAt(visit, db)
  const times = format.span(session.starts_at, session.ends_at)
  const roll = await rollShown(visit, { occasion: { id: day.occasion_id }, session, may_correct: false })
  return {
    title: say(rollTexts).roll_of(format.day(session.held_on), times),
    crumbs: [{ href: home, label: session.course }],
    code: `${home}/${session.id}/kod`,
    screen: `${home}/${session.id}/skarm`,
    sign: `${home}/skriv-under`,
    held_on: day.held_on,
    roll,
    walk_ins: await walkInsShown(visit, session, { roll, may_settle: false }),
  }
})

/** A room is marked, at once or when there is a network again. */
export const action = dayDoor.action(async visit => {
  const { ground, scope, day, form, params, home } = visit
  const session_id = numberIn(params.session)
  const list = `${home}/${session_id}`
  const find = async (db: Db) => (await sessionsOn(db, day)).find(one => one.id === session_id)
  const walked = await walkInAnswer(visit, { scope, find, list })
  if (walked) return walked
  const typed = typedIn(form)
  const made = await transact(ground, scope, async tx => {
    const session = await find(tx.db)
    if (!session) return refuse('not-found')
    const sent = { typed, rest: typed.intent === 'rest', is_signed: typed.signed === 'yes' }
    return markSession(tx, day.programme_id, { ...session, session_id, ...sent })
  })
  return rollAnswer(visit, made, list)
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
      <Stack gap="wide">
        {d.roll.rows.length === 0 ? (
          <Empty level={2} title={r.nobody}>
            {r.nobody_why}
          </Empty>
        ) : (
          <RollForm roll={d.roll} back={backOf(actionData, false)} />
        )}
        <WithoutSeat others={d.roll.others} />
        <WalkIns shown={d.walk_ins} back={actionData} />
      </Stack>
    </div>
  )
}
