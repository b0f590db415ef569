import { found } from '../../access/answers.ts'
import { openPage } from '../../access/web.ts'
import { reading } from '../../foundation/transact.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { knockerAt, openDoorOf } from '../../referrals/queries/open-door.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { openCatalogueTexts } from '../messages/open-catalogue.ts'
import { isCatalogueOpen } from '../queries/catalogue.ts'
import { catalogueShown } from './open-catalogue-shown.ts'
import { OpenCourse } from './open-course.tsx'

/** What a programme teaches, open to everyone where the programme has opened it: elsewhere the page tells of no course. */
export const loader = openPage(async ({ ground, params, language, say, format }) => {
  const t = say(openCatalogueTexts)
  const anyone = found(await knockerAt(ground, params.programme ?? '', language))
  return reading(ground, anyone, async db => {
    const programme = found(await programmeOf(db, anyone.programme!))
    const today = ground.clock.today()
    const door = await openDoorOf(db, programme.id)
    const is_open = await isCatalogueOpen(db, programme.id, today)
    const { kinds, courses, coming } = is_open
      ? await catalogueShown({ db, language, say, format }, { programme_id: programme.id, today })
      : { kinds: [], courses: 0, coming: 0 }
    return {
      is_open,
      title: t.page_title(programme.name),
      name: programme.name,
      verdict: is_open ? (courses > 0 ? t.verdict(courses, coming) : t.none) : t.closed,
      kinds,
      as_of: coming > 0 ? t.as_of(format.day(today)) : null,
      knock: door.is_open ? `/${anyone.programme_slug}/oppet` : null,
    }
  })
})

export default function OpenCatalogue({ loaderData: d }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = useTexts(openCatalogueTexts)
  return (
    <>
      <PageHead
        eyebrow={d.name}
        verdict={d.verdict}
        lede={d.is_open ? t.lede : t.closed_note}
        actions={d.knock && <ButtonLink href={d.knock}>{t.knock}</ButtonLink>}
      />
      {d.kinds.length > 0 && (
        <>
          <nav aria-label={t.contents}>
            <ul className="facts">
              {d.kinds.map(({ kind, title }) => (
                <li key={kind}>
                  <a href={`#${kind}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Stack gap="wide">
            {d.kinds.map(({ kind, title, courses }) => (
              <Panel key={kind} id={kind} title={title}>
                <Stack gap="wide">
                  {courses.map(course => (
                    <OpenCourse key={course.id} course={course} />
                  ))}
                </Stack>
              </Panel>
            ))}
          </Stack>
          {d.as_of && <p className="small secondary">{d.as_of}</p>}
        </>
      )}
    </>
  )
}
