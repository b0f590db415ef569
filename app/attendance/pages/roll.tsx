import { found, notFound, numberIn } from '../../access/answers.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import { mayBookPeople } from '../../bookings/policy.ts'
import { occasionOf, sessionsOf } from '../../courses/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { typedIn } from '../../foundation/form.ts'
import { transact } from '../../foundation/transact.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { markRoll } from '../commands/mark-roll.ts'
import { rollTexts } from '../messages/roll.ts'
import { attendanceTexts } from '../messages.ts'
import { mayCorrectAttendance } from '../policy.ts'
import { sessionNow } from '../queries/sessions-now.ts'
import { mayTakeDay } from '../rules/day-link.ts'
import { rollAnswer } from './roll-answer.ts'
import { RollForm } from './roll-form.tsx'
import { rollShown } from './roll-shown.ts'
import { walkInAnswer } from './walk-in/answer.ts'
import { backOf, WalkIns } from './walk-in/walk-ins.tsx'
import { walkInsShown } from './walk-in/walk-ins-shown.ts'
import { WithoutSeat } from './without-seat.tsx'

/** The session that the address names, which has been or is today: 404 otherwise. */
async function sessionAt({ db, visitor, params, ground }: Visit & { db: Db }) {
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const sessions = await sessionsOf(db, occasion.id)
  const session = found(sessions.find(one => one.id === numberIn(params.session)))
  return session.held_on > ground.clock.today() ? notFound() : { occasion, session }
}

export const loader = page(mayCorrectAttendance, async visit => {
  const { ground, format, say, at } = visit
  const t = say(rollTexts)
  const { occasion, session } = await sessionAt(visit)
  const times = format.span(session.starts_at, session.ends_at)
  const may_settle = mayBookPeople(visit.visitor)
  const roll = await rollShown(visit, { occasion, session, may_record: may_settle })
  return {
    title: t.roll_of(format.day(session.held_on), times),
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    ],
    code: at('tillfallen', occasion.id, 'lista', session.id, 'kod'),
    link: mayTakeDay(session.held_on, ground.clock.today())
      ? at('tillfallen', occasion.id, 'lista', session.id, 'lank')
      : null,
    sheet: at('tillfallen', occasion.id, 'lista', session.id, 'kodblad'),
    paper: at('tillfallen', occasion.id, 'lista', session.id, 'papper'),
    roll,
    walk_ins: await walkInsShown(visit, found(await sessionNow(visit.db, session.id)), { roll, may_settle }),
  }
})

/** A room is marked. What others have written in the meantime comes back beside its row, and the rest is saved. Sent twice it is saved once. */
export const action = actionFor(mayCorrectAttendance, async visit => {
  const { ground, visitor, form, params, at } = visit
  const of = { occasion_id: numberIn(params.id), session_id: numberIn(params.session) }
  const list = at('tillfallen', of.occasion_id, 'lista', of.session_id)
  const find = async (db: Db) => {
    const [occasion, session] = [
      await occasionOf(db, visitor, of.occasion_id),
      await sessionNow(db, of.session_id),
    ]
    return occasion && session?.occasion_id === occasion.id ? session : undefined
  }
  const walked = await walkInAnswer(visit, { scope: visitor, find, list })
  if (walked) return walked
  const typed = typedIn(form)
  const sent = { ...of, typed, rest: typed.intent === 'rest', is_signed: typed.signed === 'yes' }
  const made = await transact(ground, visitor, tx => markRoll(tx, visitor, sent))
  return rollAnswer(visit, made, list)
})

export default function Roll({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(rollTexts)
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={t.roll}
        eyebrow={d.roll.verdict ? d.title : undefined}
        title={d.title}
        verdict={d.roll.verdict ?? undefined}
        actions={
          <>
            <ButtonLink kind="second" href={d.code}>
              {t.on_wall}
            </ButtonLink>
            {d.link && (
              <ButtonLink kind="second" href={d.link}>
                {t.day_link}
              </ButtonLink>
            )}
            <ButtonLink kind="second" href={d.paper}>
              {t.list_on_paper}
            </ButtonLink>
            <ButtonLink kind="quiet" href={d.sheet}>
              {t.on_paper_code}
            </ButtonLink>
          </>
        }
      />
      <ErrorSummary errors={actionData?.errors} />
      <Stack gap="wide">
        {d.roll.rows.length === 0 ? (
          <Empty level={2} title={t.nobody}>
            {t.nobody_why}
          </Empty>
        ) : (
          <RollForm roll={d.roll} back={backOf(actionData, false)} />
        )}
        <WithoutSeat others={d.roll.others} />
        <WalkIns shown={d.walk_ins} back={actionData} />
      </Stack>
    </>
  )
}
