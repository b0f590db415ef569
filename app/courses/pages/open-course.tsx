import { useTexts } from '../../ui/language.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
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
  const { lang } = course
  const before = [...course.prerequisites, ...(course.needs ? [course.needs] : [])]
  const heading = `utbildning-${course.id}`
  return (
    <section aria-labelledby={heading}>
      <Stack gap="tight">
        <div>
          <h3 id={heading} lang={lang}>
            {course.title}
          </h3>
          <p className="small secondary">{course.facts.join(' · ')}</p>
        </div>
        <Cols kind="even">
          <Stack gap="tight">
            {course.content.map(paragraph => (
              <p key={paragraph} lang={lang}>
                {paragraph}
              </p>
            ))}
            <Told label={c.goals} told={course.goals} lang={lang} />
          </Stack>
          <Stack gap="tight">
            <Told label={t.made_of} told={course.parts} lang={lang} />
            <Told label={o.leads_to} told={course.leads_to} lang={lang} />
            <Told label={c.prerequisites} told={before} lang={lang} />
            <Told label={c.accessibility} told={course.accessibility} lang={lang} />
            <Told label={c.principles} told={course.principles} lang={lang} />
          </Stack>
        </Cols>
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
    </section>
  )
}

type ToldProps = { label: string; told: readonly string[]; lang: string | undefined }

/** What has been told, under its name; nothing where nothing has. */
const Told = ({ label, told, lang }: ToldProps) =>
  told.length > 0 && (
    <div className="small">
      <h4>{label}</h4>
      <div lang={lang}>{listOf(told)}</div>
    </div>
  )
