import { found, invalid, newOnce, notFound, refusedAs, seeOther, seeSaved } from '../../access/answers.ts'
import { action as actionFor, notedPage } from '../../access/web.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { protectedTexts } from '../../people/messages/protected.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import { Button } from '../../ui/button.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { rateProtected, readProtectedLevels } from '../commands/protected-levels.ts'
import type { Rated } from '../commands/rate-cells.ts'
import { groundTexts } from '../messages/ground.ts'
import { matrixTexts } from '../messages/matrix.ts'
import { levelWordsOf } from '../queries/level-words.ts'
import { ratingForm } from '../rules/rating-form.ts'
import { levelOptions } from './company/level-options.ts'
import { RatingLines } from './company/rating-lines.tsx'
import { lineOf } from './company/rating-page.ts'

/** What a person with protected identity can, under their code, for the one who handles them. */
export const loader = notedPage(mayHandleProtected, async visit => {
  const { tx, visitor, params, say, at, format, language } = visit
  const t = say(matrixTexts)
  const code = params.code ?? ''
  const { competences } = found(await readProtectedLevels(tx, visitor, code))
  const words = await levelWordsOf(tx.db, visitor.programme!)
  return {
    title: t.one_person(code),
    once: newOnce(),
    code,
    list: at('skyddade'),
    back: at('skyddade', code),
    lines:
      competences?.map(one =>
        lineOf(
          String(one.id),
          { name: one.name, sub: one.area },
          { standing: one.standing },
          { t, day: format.day, options: levelOptions(words.of(one.id), language) },
        ),
      ) ?? null,
  }
})

export const action = actionFor(mayHandleProtected, async visit => {
  const { ground, visitor, params, form, say, at } = visit
  const t = say(matrixTexts)
  const code = params.code ?? ''
  const typed = typedIn(form)
  const rated = await transact<{ cells: Rated[] } | Refusal>(ground, visitor, tx =>
    rateProtected(tx, visitor, { code, typed }),
  )
  if (isRefusal(rated)) return rated.refused === 'not-found' ? notFound() : refusedAs(form, rated, t)
  const back = at('skyddade', code, 'nivaer')
  if (rated.cells.length === 0) return seeOther(back)
  const errors = Object.fromEntries(
    rated.cells.flatMap(({ competence, outcome }) => {
      if (outcome === 'saved' || outcome === 'unknown') return []
      return [[`level_${competence}`, outcome === 'stands' ? t.still_stands : t.changed_by_other]]
    }),
  )
  if (Object.keys(errors).length > 0) return invalid(form, errors, 409)
  return seeSaved(back, { done: 'protected-levels-rated' })
})

export default function ProtectedLevels({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  const g = useTexts(groundTexts)
  const p = useTexts(protectedTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.list, label: p.protected },
          { href: d.back, label: d.code },
        ]}
        here={t.tab}
        title={d.title}
      />
      {d.lines ? (
        <EditForm of={ratingForm} once={d.once} href={d.back} back={actionData}>
          <RatingLines lines={d.lines} caption={d.title} first={t.competences} back={actionData} />
          <Button>{t.save_levels}</Button>
        </EditForm>
      ) : (
        <Notice title={g.shut}>{g.shut_why}</Notice>
      )}
    </>
  )
}
