import type { ReactNode } from 'react'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { openCatalogueTexts } from '../messages/open-catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { listOf } from './course-about.tsx'
import type { OpenCourseShown } from './open-catalogue-shown.ts'

/** One course as everyone may read of it. */
export function OpenCourse({ course }: { course: OpenCourseShown }) {
  const t = useTexts(openCatalogueTexts)
  const c = useTexts(catalogueTexts)
  const o = useTexts(outcomeTexts)
  const pairs = [
    { label: c.goals, told: course.goals },
    { label: o.leads_to, told: course.leads_to },
    { label: t.made_of, told: course.parts },
    { label: c.prerequisites, told: [...course.prerequisites, ...(course.needs ? [course.needs] : [])] },
    { label: c.accessibility, told: course.accessibility },
    { label: c.principles, told: course.principles },
  ].filter(({ told }) => told.length > 0)
  const own = (words: ReactNode) => <span lang={course.lang}>{words}</span>
  return (
    <Panel level={3} id={`u${course.id}`} title={own(course.title)}>
      <Stack>
        {course.facts.length > 0 && (
          <ul className="facts">
            {course.facts.map(fact => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        {course.content.map(paragraph => (
          <p key={paragraph} lang={course.lang}>
            {paragraph}
          </p>
        ))}
        {pairs.length > 0 && (
          <Pairs
            start
            pairs={pairs.map(({ label, told }) => ({
              label,
              value: <div lang={course.lang}>{listOf(told)}</div>,
            }))}
          />
        )}
        {course.occasions.length > 0 ? (
          <Table
            caption={t.coming_of(course.title)}
            captionHidden
            rows={course.occasions}
            rowKey={row => row.id}
            columns={[
              { key: 'when', label: t.when, render: row => row.when },
              { key: 'where', label: t.where, render: row => row.where || '–' },
              { key: 'seats', label: t.seats, render: row => row.seats },
            ]}
          />
        ) : (
          <p className="secondary">{t.nothing_coming}</p>
        )}
      </Stack>
    </Panel>
  )
}
