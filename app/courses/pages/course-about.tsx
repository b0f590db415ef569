import type { ReactNode } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import type { CourseShown } from './course-shown.ts'

/** What a course is, in words and beside them in facts: what has not been told is said to be missing. */
export function CourseAbout({ shown }: { shown: CourseShown }) {
  const t = useTexts(catalogueTexts)
  const o = useTexts(outcomeTexts)
  const c = useTexts(courseTexts)
  const missing = <span className="secondary">{t.missing}</span>
  const told = (label: string, value: ReactNode) => ({ label, value: value || missing })
  const needed = [
    ...shown.prerequisites.map(({ title, href }) => linked(title, href)),
    ...(shown.needs ? [shown.needs] : []),
  ]
  return (
    <Cols>
      <Panel title={t.about}>
        <Pairs
          start
          pairs={[
            told(t.goals, listOf(shown.goals)),
            told(t.content, paragraphs(shown.content)),
            told(t.accessibility, paragraphs(shown.accessibility)),
            told(t.principles, paragraphs(shown.principles)),
          ]}
        />
      </Panel>
      <Panel title={t.facts}>
        <Pairs
          start
          pairs={[
            told(t.held_as, shown.held_as),
            told(t.languages, shown.languages),
            told(o.leads_to, listOf(shown.leads_to)),
            told(t.prerequisites, listOf(needed)),
            ...(shown.is_required_by_law ? [told(c.by_law, c.by_law_hint)] : []),
            ...(shown.part_of.length > 0
              ? [told(t.part_of, listOf(shown.part_of.map(({ title, href }) => linked(title, href))))]
              : []),
          ]}
        />
      </Panel>
    </Cols>
  )
}

/** A name that leads to its page, where the reader comes there. */
export const linked = (title: string, href: string | null): ReactNode =>
  href ? (
    <a key={href} href={href}>
      {title}
    </a>
  ) : (
    title
  )

/** One thing as it is, several as a list. */
export const listOf = (things: readonly ReactNode[]): ReactNode =>
  things.length > 1 ? (
    <ul>
      {things.map((thing, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the things stand still
        <li key={at}>{thing}</li>
      ))}
    </ul>
  ) : (
    things[0]
  )

const paragraphs = (texts: readonly string[]): ReactNode =>
  texts.length > 1 ? (
    <Stack gap="tight">
      {texts.map(text => (
        <p key={text}>{text}</p>
      ))}
    </Stack>
  ) : (
    texts[0]
  )
