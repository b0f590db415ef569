import { ownPage } from '../../competences/pages/own/door.ts'
import { levelWordsOf } from '../../competences/queries/level-words.ts'
import { saidIn } from '../../competences/rules/level-words.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import type { Shown } from '../../ui/form-state.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Tongued } from '../../ui/tongue.tsx'
import { ownStepWords } from '../messages/own.ts'
import { ownStepOf } from '../queries/steps-of.ts'

export { LinkGone as ErrorBoundary } from '../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

/** What an individual sees of the staircase: the own step and the next, by the link to their own levels; nothing of anyone else. */
export const loader = ownPage(async ({ db, asked, person, ground, home, tongue, says }) => {
  const t = ownStepWords[tongue.language]
  const { now, next } = await ownStepOf(db, { ...person, today: ground.clock.today() })
  const words = next?.usual_level == null ? null : (await levelWordsOf(db, person.programme_id)).all
  const usual = words && {
    said: t.usual(
      next!.usual_competences!,
      saidIn(words, next!.usual_level!, { language: tongue.language, suggested: says.levels }).said,
    ),
    has: t.has(levelsFrom(asked.competences, next!.usual_level!), next!.usual_competences!),
  }
  return {
    title: t.title,
    tongue,
    words: { back: says.title, top: t.top, evidence: t.evidence, who_moves: t.who_moves },
    company: asked.company,
    home,
    stands: now ? t.now(now.name, dayIn(tongue.language, now.from_on)) : t.nowhere,
    next: next && {
      title: now ? t.next(`${next.number}. ${next.name}`) : `${next.number}. ${next.name}`,
      meaning: next.meaning,
      usual,
      evidence: next.evidence,
    },
  }
})

type Asked = { standing: { level: number | null } | undefined }

const levelsFrom = (asked: readonly Asked[], least: number): number =>
  asked.filter(({ standing }) => (standing?.level ?? -1) >= least).length

export default function OwnStep({ loaderData: d }: Shown<typeof loader>) {
  const t = d.words
  return (
    <Tongued tongue={d.tongue}>
      <PageHead
        crumbs={[{ href: d.home, label: t.back }]}
        eyebrow={d.company}
        title={d.title}
        lede={d.stands}
      />
      {d.next ? (
        <Panel title={d.next.title}>
          <div className="stack is-tight">
            {d.next.meaning && <p lang="sv">{d.next.meaning}</p>}
            {d.next.usual && (
              <p>
                {d.next.usual.said} <strong>{d.next.usual.has}</strong>
              </p>
            )}
            {d.next.evidence && (
              <p>
                {t.evidence}: <span lang="sv">{d.next.evidence}</span>
              </p>
            )}
          </div>
        </Panel>
      ) : (
        <p>{t.top}</p>
      )}
      <p className="small secondary">{t.who_moves}</p>
    </Tongued>
  )
}
