import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { linked, listOf } from './course-about.tsx'
import type { CourseShown, EditionShown } from './course-shown.ts'

/** The courses that a role programme is made of, in order. */
export function CourseParts({ parts }: { parts: CourseShown['parts'] }) {
  const t = useTexts(catalogueTexts)
  return (
    <Panel title={t.parts}>
      <ol>
        {parts.map(({ id, title, href, length, archived }) => (
          <li key={id}>
            {linked(title, href)}, {length}
            {archived && `, ${t.archived}`}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** What a course was for those who went on it before. */
export function CourseEditions({ editions }: { editions: readonly EditionShown[] }) {
  const t = useTexts(catalogueTexts)
  const { leads_to } = useTexts(outcomeTexts)
  const { length } = useTexts(courseTexts)
  return (
    <Panel title={t.editions} intro={t.editions_intro} id="versioner">
      {editions.map(one => (
        <details key={one.number} className="more">
          <summary>{one.title}</summary>
          <Pairs
            start
            pairs={[
              { label: t.was_called, value: one.was_called },
              { label: t.goals, value: listOf(one.goals) ?? t.missing },
              {
                label: t.content,
                value: one.content.length > 0 ? one.content.map(text => <p key={text}>{text}</p>) : t.missing,
              },
              { label: length, value: one.length },
              { label: leads_to, value: one.leads_to || t.missing },
            ]}
          />
        </details>
      ))}
    </Panel>
  )
}
