import type { z } from 'zod'
import { isInvalid, notFound, numberIn, refusedAs, seeOther, valueIn } from '../../../access/answers.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { reading, type Tx, transact } from '../../../foundation/transact.ts'
import { fullName } from '../../../people/rules/names.ts'
import { tongueIn } from '../../../programmes/pages/tongue.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tongued, Tongues } from '../../../ui/tongue.tsx'
import { objectToHours, signOwnHours, takeObjectionBack } from '../../commands/sign-own-hours.ts'
import { ownHoursWords } from '../../messages/own-hours.ts'
import { ownHoursOf } from '../../queries/own-hours.ts'
import { waitsHere } from '../../queries/waits-here.ts'
import { objectForm, readIn, signForm } from '../../rules/own-hours.ts'
import { WaitingHours } from '../own/hours-parts.tsx'
import { ownHoursShown } from '../own/hours-shown.ts'
import { dayDoor } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone', tongues: true }

/** What one who was here attended, read and signed on the device of whoever holds the day, who sees it done. */
export const loader = dayDoor.page(async ({ db, day, ground, params, request, home }) => {
  const now = ground.clock.now()
  const person_id = numberIn(params.person)
  const who = (await waitsHere(db, { ...day, now })).find(one => one.person_id === person_id)
  // Who has signed meanwhile is not on the list any more: back to those who are.
  if (!who) throw seeOther(`${home}/skriv-under`)
  const tongue = await tongueIn(db, request, { ...day, today: ground.clock.today() })
  const words = ownHoursWords[tongue.language]
  const rows = await ownHoursOf(db, { ...day, person_id, now })
  const { waiting } = ownHoursShown(
    rows.filter(row => row.occasion_id === day.occasion_id),
    tongue.language,
  )
  return {
    title: words.title,
    name: fullName(who),
    tongue,
    words: {
      lede: words.lede,
      what: words.what,
      wrong: words.wrong,
      because: words.because,
      right_after_all: words.right_after_all,
    },
    waiting,
  }
})

export const action = dayDoor.action(async ({ ground, scope, day, form, params, request, home }) => {
  const { id: day_link_id, programme_id, occasion_id } = day
  const own = { programme_id, person_id: numberIn(params.person) }
  const { waits, tongue } = await reading(ground, scope, async db => ({
    waits: await waitsHere(db, { ...day, now: ground.clock.now() }),
    tongue: await tongueIn(db, request, { programme_id, today: ground.clock.today() }),
  }))
  const says = ownHoursWords[tongue.language]
  // Signed already, or not theirs to see: back to those who wait.
  if (!waits.some(one => one.person_id === own.person_id)) return seeOther(`${home}/skriv-under`)
  if (form.get('intent') === 'object') {
    const said = valueIn(objectForm, form, says)
    if (isInvalid(said)) return said
    const outcome = await transact(ground, scope, tx => objectOn(tx, { ...own, occasion_id, ...said }))
    return isRefusal(outcome)
      ? refusedAs(form, { ...outcome, field: 'form' }, says)
      : seeOther(`${home}/skriv-under/${own.person_id}`)
  }
  if (form.get('intent') !== 'sign') return notFound()
  const typed = valueIn(signForm, form, says)
  if (isInvalid(typed)) return typed
  const { row, ...text } = typed
  const signing = {
    ...{ ...own, by: { day_link_id, occasion_id } },
    ...{ read: readIn(row), ...text },
  }
  const outcome = await transact(ground, scope, tx => signOwnHours(tx, signing))
  return isRefusal(outcome)
    ? refusedAs(form, { ...outcome, field: 'form' }, says)
    : seeOther(`${home}/skriv-under`)
})

type Said = { programme_id: number; person_id: number; occasion_id: number } & z.output<typeof objectForm>

/** What is wrong, of hours of this occasion only. */
async function objectOn(tx: Tx, { occasion_id, attendance: attendance_id, because, ...own }: Said) {
  const rows = await ownHoursOf(tx.db, { ...own, now: tx.clock.now() })
  if (!rows.some(row => row.attendance_id === attendance_id && row.occasion_id === occasion_id))
    return refuse('not-found')
  return because === 'right'
    ? takeObjectionBack(tx, { ...own, attendance_id })
    : objectToHours(tx, { ...own, attendance_id, because })
}

export default function Sign({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <Tongued tongue={d.tongue}>
      <Tongues languages={d.tongue.languages} />
      <PageHead
        eyebrow={<bdi>{d.name}</bdi>}
        title={d.title}
        lede={d.waiting?.sign ? d.words.lede : undefined}
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.waiting && <WaitingHours {...d.waiting} words={d.words} />}
    </Tongued>
  )
}
