import { found } from '../../access/answers.ts'
import { openPage } from '../../access/web.ts'
import { reading } from '../../foundation/transact.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { openDoorTexts } from '../messages/open-door.ts'
import { handOverWorkdaysOf } from '../queries/hand-over-workdays.ts'
import { knockerAt } from '../queries/open-door.ts'

export const loader = openPage(async ({ ground, params, language, say, format }) => {
  const t = say(openDoorTexts)
  const visitor = found(await knockerAt(ground, params.programme ?? '', language))
  const days = await reading(ground, visitor, db =>
    handOverWorkdaysOf(db, visitor.programme!, ground.clock.today()),
  )
  return {
    title: t.thanks_title,
    thanks: t.thanks(format.number(days)),
    back: `/${visitor.programme_slug}/oppet`,
  }
})

export default function OpenDoorThanks({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(openDoorTexts)
  return (
    <>
      <PageHead eyebrow={t.eyebrow} title={d.title} lede={d.thanks} />
      <p>
        <a href={d.back}>{t.back}</a>
      </p>
    </>
  )
}
