import { codeShown } from '../../../access/rules.ts'
import { page } from '../../../access/web.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { sessionCodeTexts } from '../../messages/session-code.ts'
import { sheetTexts } from '../../messages/sheets.ts'
import { attendanceTexts } from '../../messages.ts'
import { mayCorrectAttendance } from '../../policy.ts'
import { printedCode } from '../../rules/session-code.ts'
import { rollShown } from '../roll-shown.ts'
import { heldSession, hostOf, pictureOf } from './session-at.ts'

/** A code for a day, to be put up where there is no projector. */
export const loader = page(mayCorrectAttendance, async visit => {
  const { ground, format, say, at } = visit
  const t = say(sessionCodeTexts)
  const { occasion, session } = await heldSession(visit)
  const roll = await rollShown(visit, { occasion, session })
  const code = printedCode(ground.vault, session)
  return {
    title: t.sheet,
    crumbs: [
      { href: at('tillfallen'), label: say(attendanceTexts).occasions },
      { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    ],
    course: occasion.title,
    when: [format.day(session.held_on), format.span(session.starts_at, session.ends_at), session.place]
      .filter(Boolean)
      .join(', '),
    picture: pictureOf(code, ground.config.publicUrl),
    code: codeShown(code),
    host: hostOf(ground.config.publicUrl),
    people: roll.rows.map(({ id, name, company }) => ({ id, name, company })),
  }
})

/** Lines for those who come unbooked. */
const EMPTY = Array.from({ length: 5 }, (_, at) => ({ id: -1 - at, name: '', company: '' }))

export default function CodeSheet({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(sessionCodeTexts)
  const s = useTexts(sheetTexts)
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={t.sheet_lede} />
      <section className="code-sheet">
        <h2>{t.title}</h2>
        <p>
          {d.course}, {d.when}
        </p>
        <img src={d.picture} alt="" />
        <p>{t.how}</p>
        <p>{t.or(d.host)}</p>
        <p className="code-wall-code">{d.code}</p>
      </section>
      <section className="sign-sheet">
        <h2>{s.sheet}</h2>
        <p>
          {d.course}, {d.when}. <strong>{d.code}</strong>
        </p>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{s.sheet_name}</th>
              <th scope="col">{s.sheet_company}</th>
              <th scope="col">{s.sheet_time}</th>
              <th scope="col">{s.sheet_signature}</th>
            </tr>
          </thead>
          <tbody>
            {[...d.people, ...EMPTY].map(one => (
              <tr key={one.id}>
                <td>{one.name}</td>
                <td>{one.company}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
