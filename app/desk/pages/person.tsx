import { Panels, panelsShown, type Reading } from '../../access/panel.tsx'
import { page } from '../../access/web.ts'
import { participationOf } from '../../attendance/queries/one-person.ts'
import { personSessions } from '../../ledger/queries/one-person.ts'
import { personPanels } from '../../panels.ts'
import { peopleTexts } from '../../people/messages.ts'
import { personAt } from '../../people/pages/person-at.ts'
import { mayEditPeople, mayReadOwnPeople } from '../../people/policy.ts'
import type { PersonFacts } from '../../people/queries.ts'
import { shownName } from '../../people/rules/names.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { personHeadTexts } from '../messages/person.ts'
import { personVerdict } from '../rules/person-verdict.ts'

export const loader = page(mayReadOwnPeople, async visit => {
  const person = await personAt(visit)
  return { ...(await headShown(visit, person)), shown: await panelsShown(personPanels, visit, person) }
})

/** Who it is, and what they have had of training. */
async function headShown({ db, visitor, say, format, at }: Reading, person: PersonFacts) {
  const t = say(personHeadTexts)
  const p = say(peopleTexts)
  const is_known = person.forgotten_at === null
  const sessions = await personSessions(db, visitor, person.id)
  const occasions = new Set(
    sessions.filter(session => session.quarters > 0).map(session => session.occasion_id),
  ).size
  const quarters = (await participationOf(db, visitor, person.id))?.quarters ?? 0
  return {
    title: shownName(person, p),
    people: at('personer'),
    verdict: personVerdict({ quarters, occasions }, t, format),
    facts: [p[person.sex], ...(is_known ? [p.born(person.born_on.slice(0, 4))] : []), p[person.education]],
    edit: is_known && mayEditPeople(visitor) ? at('personer', person.id, 'andring') : null,
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

/** What each room has to show of one person, side by side. */
export default function Person({ loaderData: { title, people, verdict, facts, edit, shown } }: Props) {
  const t = useTexts(personHeadTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: people, label: t.people }]}
        here={title}
        title={title}
        lede={verdict}
        facts={facts}
        actions={
          edit && (
            <ButtonLink kind="second" icon="pen" href={edit}>
              {t.edit}
            </ButtonLink>
          )
        }
      />
      <Panels panels={personPanels} shown={shown} />
    </>
  )
}
