import { Panels, panelsShown } from '../../access/panel.tsx'
import { page } from '../../access/web.ts'
import { attendanceTexts } from '../../attendance/messages.ts'
import { occasionSaid } from '../../attendance/pages/occasion-panels.tsx'
import { bookingTexts } from '../../bookings/messages.ts'
import { mayBookForSome, mayBookPeople } from '../../bookings/policy.ts'
import { occasionLifeTexts } from '../../courses/messages/occasion-life.ts'
import { occasionAt, sessionsOnce } from '../../courses/pages/occasion-at.ts'
import { mayEditTraining, mayReadTraining } from '../../courses/policy.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import { occasionPanels } from '../../panels.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const loader = page(mayReadTraining, async visit => {
  const { db, visitor, ground, at } = visit
  const occasion = await occasionAt(visit)
  const today = ground.clock.today()
  const takes = takesNobody(occasion) === null
  const last_on = (await sessionsOnce(db, occasion.id)).at(-1)?.held_on ?? today
  return {
    title: `${occasion.title}, ${occasion.code}`,
    name: occasion.title,
    code: occasion.code,
    list: at('tillfallen'),
    course: at('utbildningar', occasion.course_id),
    verdict: await occasionSaid(visit, occasion),
    edit: mayEditTraining(visitor) && takes ? at('tillfallen', occasion.id, 'andring') : null,
    life:
      mayEditTraining(visitor) && occasion.state !== 'cancelled'
        ? at('tillfallen', occasion.id, 'lage')
        : null,
    run: mayEditTraining(visitor) ? at('tillfallen', occasion.id, 'flera') : null,
    book:
      mayBookPeople(visitor) && takes && last_on >= today ? at('tillfallen', occasion.id, 'bokning') : null,
    book_own:
      visitor.company !== null && mayBookForSome(visitor) && takes && last_on >= today
        ? at('foretag', visitor.company, 'bokning', occasion.id)
        : null,
    shown: await panelsShown(occasionPanels, visit, occasion),
  }
})

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

/** What each room has to show of one occasion. */
export default function Occasion({ loaderData: d }: Props) {
  const t = useTexts(attendanceTexts)
  const l = useTexts(occasionLifeTexts)
  const { book, book_for } = useTexts(bookingTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.list, label: t.occasions }]}
        here={d.code}
        eyebrow={<a href={d.course}>{d.name}</a>}
        verdict={d.verdict}
        actions={
          <>
            {d.edit && (
              <ButtonLink kind="second" icon="pen" href={d.edit}>
                {t.edit_occasion}
              </ButtonLink>
            )}
            {d.life && (
              <ButtonLink kind="second" href={d.life}>
                {l.change_standing}
              </ButtonLink>
            )}
            {d.run && (
              <ButtonLink kind="second" href={d.run}>
                {l.run}
              </ButtonLink>
            )}
            {d.book_own && (
              <ButtonLink icon="plus" href={d.book_own}>
                {book_for}
              </ButtonLink>
            )}
            {d.book && (
              <ButtonLink icon="plus" href={d.book}>
                {book}
              </ButtonLink>
            )}
          </>
        }
      />
      <Panels panels={occasionPanels} shown={d.shown} />
    </>
  )
}
