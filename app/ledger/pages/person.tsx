import { found, numberIn } from '../../access/answers.ts'
import { RecordHistory } from '../../access/trail/pages/trail-line.tsx'
import { mayReadHistory } from '../../access/trail/policy.ts'
import { historyOf } from '../../access/trail/queries.ts'
import { spokenLine } from '../../access/trail/rules.ts'
import { page } from '../../access/web.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayAnswerPerson, mayEditPeople, mayReadOwnPeople, mayShowNumber } from '../../people/policy.ts'
import { employmentsOf, personOf } from '../../people/queries.ts'
import { shownName } from '../../people/rules/names.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { peopleListTexts } from '../messages/people.ts'
import { mayReadLedger } from '../policy.ts'
import { participationOf, personSeats, personSessions } from '../queries/one-person.ts'
import { personVerdict } from '../rules/people-verdict.ts'
import { Contact, NumberKept } from './person/contact.tsx'
import { Jobs, jobShown } from './person/jobs.tsx'
import { Participation, participationShown } from './person/participation.tsx'
import { Seats, seatShown } from './person/seats.tsx'
import { Sessions, sessionShown } from './person/sessions.tsx'

export const loader = page(
  mayReadOwnPeople,
  async ({ db, visitor, ground, params, language, say, format, at }) => {
    const t = say(peopleListTexts)
    const p = say(peopleTexts)
    const person = found(await personOf(db, visitor, numberIn(params.id)))
    const jobs = await employmentsOf(db, visitor, person.id)
    const sessions = await personSessions(db, visitor, person.id)
    const seats = await personSeats(db, visitor, { person_id: person.id, today: ground.clock.today() })
    const participation = await participationOf(db, visitor, person.id)
    const groups = await focusGroupsOf(db, visitor.programme!)
    const history = await historyOf(db, visitor, 'person', person.id)
    const speech = { t, p, format, at }
    const occasions = new Set(
      sessions.filter(session => session.quarters > 0).map(session => session.occasion_id),
    ).size
    const is_known = person.forgotten_at === null
    const may_edit = is_known && mayEditPeople(visitor)
    return {
      title: shownName(person, p),
      people: at('personer'),
      verdict: personVerdict({ quarters: participation?.quarters ?? 0, occasions }, t, format),
      facts: [p[person.sex], ...(is_known ? [p.born(person.born_on.slice(0, 4))] : []), p[person.education]],
      edit: may_edit ? at('personer', person.id, 'andring') : null,
      extract: is_known && mayAnswerPerson(visitor) ? at('personer', person.id, 'utdrag') : null,
      contact: is_known ? { email: person.email, mobile: person.mobile } : null,
      forgotten: person.forgotten_at && p.forgotten(format.day(localDateOf(person.forgotten_at))),
      number:
        is_known && mayShowNumber(visitor)
          ? {
              has_number: person.has_number,
              href: at('personer', person.id, 'personnummer'),
              correct: at('personer', person.id, 'personnummer', 'rattelse'),
            }
          : null,
      participation: participation && participationShown({ person, jobs, participation, groups }, speech),
      jobs: jobs.map(job =>
        jobShown(job, {
          ...speech,
          edit: may_edit ? at('personer', person.id, 'anstallning', job.id) : null,
        }),
      ),
      new_job: may_edit ? at('personer', person.id, 'anstallning', 'ny') : null,
      sessions: sessions.map(session =>
        sessionShown(session, { ...speech, has_ledger: mayReadLedger(visitor) }),
      ),
      seats: seats.map(seat => seatShown(seat, speech)),
      ledger: mayReadLedger(visitor) ? `${at('natura')}?person=${person.id}` : null,
      history: mayReadHistory(visitor)
        ? history.map(line => spokenLine(line, { language, format, words: ground.trailWords, at }))
        : null,
    }
  },
)

export default function Person({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(peopleListTexts)
  const p = useTexts(peopleTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.people, label: t.people }]}
        here={d.title}
        title={d.title}
        lede={d.verdict}
        facts={d.facts}
        actions={
          d.edit && (
            <ButtonLink kind="second" icon="pen" href={d.edit}>
              {t.edit}
            </ButtonLink>
          )
        }
      />
      {d.forgotten && <Notice title={d.forgotten}>{p.forgotten_what}</Notice>}
      <Cols>
        <Stack gap="wide">
          <Sessions rows={d.sessions} ledger={d.ledger} />
          {d.seats.length > 0 && (
            <Panel title={t.seats}>
              <Seats seats={d.seats} />
            </Panel>
          )}
          <Panel title={t.jobs} link={d.new_job ? { href: d.new_job, label: p.add_employment } : undefined}>
            <Jobs jobs={d.jobs} />
          </Panel>
          {d.history && (
            <Panel title={t.history}>
              <RecordHistory lines={d.history} />
            </Panel>
          )}
        </Stack>
        <Stack gap="wide">
          {d.participation && <Participation {...d.participation} />}
          {d.contact && <Contact contact={d.contact} />}
          {d.number && <NumberKept {...d.number} />}
          {d.extract && <a href={d.extract}>{t.extract}</a>}
        </Stack>
      </Cols>
    </>
  )
}
