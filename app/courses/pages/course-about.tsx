import type { ReactNode } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import type { CourseShown } from './course-shown.ts'

/** What a course is: what has not been told is said to be missing. */
export function CourseAbout({ shown }: { shown: CourseShown }) {
  const t = useTexts(catalogueTexts)
  const o = useTexts(outcomeTexts)
  const missing = <span className="secondary">{t.missing}</span>
  const orMissing = (told: ReactNode) => told || missing
  return (
    <Panel title={t.about}>
      <Pairs
        start
        pairs={[
          { label: t.goals, value: orMissing(listOf(shown.goals)) },
          { label: t.content, value: orMissing(paragraphs(shown.content)) },
          { label: t.held_as, value: orMissing(shown.held_as) },
          { label: t.languages, value: orMissing(shown.languages) },
          { label: o.leads_to, value: orMissing(shown.leads_to.join('; ')) },
          {
            label: t.prerequisites,
            value: orMissing(
              listOf([
                ...shown.prerequisites.map(({ title, href }) =>
                  href ? (
                    <a key={href} href={href}>
                      {title}
                    </a>
                  ) : (
                    title
                  ),
                ),
                ...(shown.needs ? [shown.needs] : []),
              ]),
            ),
          },
          { label: t.accessibility, value: orMissing(paragraphs(shown.accessibility)) },
          { label: t.principles, value: orMissing(paragraphs(shown.principles)) },
          ...(shown.part_of.length > 0
            ? [
                {
                  label: t.part_of,
                  value: listOf(
                    shown.part_of.map(({ title, href }) => (
                      <a key={href} href={href}>
                        {title}
                      </a>
                    )),
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

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
