import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { cancelOccasion, moveOccasion } from '../../courses/commands/move-occasion.ts'
import { courseErrors } from '../../courses/messages/errors.ts'
import { occasionLifeTexts } from '../../courses/messages/occasion-life.ts'
import { mayCloseOccasions, mayEditTraining } from '../../courses/policy.ts'
import { occasionOf, sessionsOf } from '../../courses/queries.ts'
import { lifeForm } from '../../courses/rules/life-form.ts'
import { hasBegun, waysFrom } from '../../courses/rules/occasion-life.ts'
import { refuse } from '../../foundation/refusal.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { closeOccasion } from '../commands/close-occasion.ts'
import { walkInErrors } from '../messages/walk-ins.ts'
import { attendanceTexts } from '../messages.ts'

export const loader = page(mayEditTraining, async ({ db, visitor, ground, params, at, say }) => {
  const t = say(occasionLifeTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const sessions = await sessionsOf(db, occasion.id)
  const { state } = occasion
  const life = {
    state,
    last_on: sessions.at(-1)?.held_on ?? null,
    has_begun: hasBegun(sessions, ground.clock.now()),
  }
  const ways = waysFrom(life, ground.clock.today()).filter(
    to => to !== 'closed' || mayCloseOccasions(visitor),
  )
  const said = (to: (typeof ways)[number]) => (to === 'confirmed' && state === 'closed' ? 'opened' : to)
  return {
    title: t.change_standing,
    once: newOnce(),
    list: at('tillfallen'),
    back: at('tillfallen', occasion.id),
    name: `${occasion.title}, ${occasion.code}`,
    saved: { to: '', why: '' },
    may_cancel: ways.includes('cancelled'),
    choices: {
      ways: ways.flatMap(to => {
        const way = said(to)
        return way === 'tentative' ? [] : [{ value: to, label: t[`to_${way}`], note: t[`to_${way}_note`] }]
      }),
    },
  }
})

/** It is confirmed, closed, opened again or cancelled; who is booked is told of the last. */
export const action = formAction(mayEditTraining, {
  reads: lifeForm,
  says: { ...walkInErrors, ...courseErrors },
  does: async (tx, { to, why }, { visitor, ground, params }) => {
    const occasion_id = numberIn(params.id)
    if (to === 'cancelled')
      return why === ''
        ? refuse('why-missing', { field: 'why' })
        : cancelOccasion(tx, visitor, ground, { occasion_id, why })
    if (to === 'closed')
      return mayCloseOccasions(visitor) ? closeOccasion(tx, visitor, occasion_id) : refuse('not-yours')
    const occasion = await occasionOf(tx.db, visitor, occasion_id)
    const action = occasion?.state === 'closed' ? 'occasion-opened' : 'occasion-confirmed'
    return moveOccasion(tx, visitor, { occasion_id, to, action })
  },
  leadsTo: ({ at }, occasion) => at('tillfallen', occasion.id),
})

export default function OccasionLife({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(occasionLifeTexts)
  const { occasions } = useTexts(attendanceTexts)
  const { fields } = useFields(lifeForm, d, actionData)
  const crumbs = [
    { href: d.list, label: occasions },
    { href: d.back, label: d.name },
  ]
  if (d.choices.ways.length === 0)
    return (
      <>
        <PageHead crumbs={crumbs} here={d.title} title={d.title} />
        <Empty level={2} title={t.no_way} action={<a href={d.back}>{d.name}</a>} />
      </>
    )
  return (
    <EditPage
      {...d}
      of={lifeForm}
      lede={d.may_cancel ? t.change_lede : undefined}
      crumbs={crumbs}
      save={t.save_standing}
      actionData={actionData}
    >
      {fields('to')}
      {d.may_cancel && fields('why')}
    </EditPage>
  )
}
