import { invalid, refusedAs, seeSaved } from '../../../access/answers.ts'
import { action as actionFor, page } from '../../../access/web.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { reading, transact } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { endDayLink, hasDayLink, makeDayLink } from '../../commands/day-link.ts'
import { dayTexts } from '../../messages/day.ts'
import { rollTexts } from '../../messages/roll.ts'
import { mayCorrectAttendance } from '../../policy.ts'
import { addressPicture } from '../address-picture.ts'
import { heldSession } from '../here/session-at.ts'

export const loader = page(mayCorrectAttendance, async visit => {
  const { say, at, format } = visit
  const { occasion, session } = await heldSession(visit)
  return {
    title: say(dayTexts).make_title,
    crumbs: [
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
      { href: at('tillfallen', occasion.id, 'lista', session.id), label: say(rollTexts).roll },
    ],
    day: format.longDay(session.held_on),
    has_link: await hasDayLink(visit.db, { occasion_id: occasion.id, held_on: session.held_on }),
    may_make: session.held_on >= visit.ground.clock.today(),
  }
})

/** Makes the link, and shows it in the answer and nowhere else. */
export const action = actionFor(mayCorrectAttendance, async visit => {
  const { ground, visitor, form, say } = visit
  const { occasion, session } = await reading(ground, visitor, db => heldSession({ ...visit, db }))
  const of = { occasion_id: occasion.id, held_on: session.held_on }
  if (form.get('intent') === 'end') {
    const ended = await transact(ground, visitor, tx => endDayLink(tx, visitor, of))
    if (isRefusal(ended)) return refusedAs(form, { ...ended, field: 'form' }, say(dayTexts))
    return seeSaved(visit.at('tillfallen', occasion.id, 'lista', session.id, 'lank'), {
      done: 'day-link-ended',
    })
  }
  const made = await transact(ground, visitor, tx => makeDayLink(tx, visitor, of))
  if (isRefusal(made)) return refusedAs(form, { ...made, field: 'form' }, say(dayTexts))
  form.set('link', `${ground.config.publicUrl}/pass/${made.token}`)
  return invalid(form, {}, 200)
})

export default function MakeDayLink({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(dayTexts)
  const link = actionData?.typed.link
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} eyebrow={d.day} title={d.title} lede={t.make_lede} />
      <ErrorSummary errors={actionData?.errors} />
      {link ? (
        <Stack gap="wide">
          <Notice tone="ok" title={t.made} role="status">
            {t.make_what}
          </Notice>
          <ul className="slips">
            <li>
              <img src={addressPicture(link)} alt="" />
              <p className="small">
                <a href={link}>{link}</a>
              </p>
            </li>
          </ul>
        </Stack>
      ) : (
        <Stack>
          {d.may_make ? (
            <Form>
              <Button>{t.make}</Button>
              <p className="small secondary">{t.make_what}</p>
            </Form>
          ) : (
            <p>{t.day_is_over}</p>
          )}
          {d.has_link && (
            <Form intent="end">
              <Button kind="second">{t.end}</Button>
              <p className="small secondary">{t.end_what}</p>
            </Form>
          )}
        </Stack>
      )}
    </>
  )
}
