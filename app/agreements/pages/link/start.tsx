import { programmeOf } from '../../../programmes/queries.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { linkTexts } from '../../messages/link.ts'
import { companyChecklist } from '../../queries/checklist.ts'
import { linkGoodUntil } from '../../queries.ts'
import { Asker } from './asker.tsx'
import { linkPage } from './door.ts'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

const STEPS = [
  { key: 'base', path: 'anstallda' },
  { key: 'contacts', path: 'kontakter' },
  { key: 'declaration', path: 'forsakran' },
  { key: 'agreement', path: 'overenskommelse' },
] as const

export const loader = linkPage(async ({ db, visitor, company, asker, ground, home, say, format }) => {
  const t = say(linkTexts)
  const items = (await companyChecklist(db, visitor, company.id)) ?? []
  const programme = (await programmeOf(db, visitor.programme!))!
  const until = await linkGoodUntil(db, visitor, { company_id: company.id, now: ground.clock.now() })
  const steps = STEPS.map(({ key, path }) => {
    const item = items.find(one => one.key === key)
    const state = item?.is_done
      ? ('done' as const)
      : item?.who === 'company'
        ? ('to_do' as const)
        : ('waits' as const)
    return { key, href: `${home}/${path}`, name: t[`step_${key}`], state }
  })
  const left = steps.filter(step => step.state === 'to_do')
  return {
    asker,
    title: company.name,
    verdict: left.length > 0 ? t.left(left.length) : t.all_done,
    lede: t.lede(programme.name),
    steps: steps.map(step => ({ ...step, is_next: step === left[0] })),
    until: until ? t.until(format.moment(until)) : null,
  }
})

const TONES = { done: 'ok', to_do: 'open', waits: 'plain' } as const

export default function LinkStart({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(linkTexts)
  return (
    <>
      <PageHead eyebrow={d.title} verdict={d.verdict} lede={d.lede} />
      <section aria-labelledby="steps" className="stack is-tight">
        <h2 id="steps" className="visually-hidden">
          {t.steps}
        </h2>
        <Worklist
          items={d.steps.map(step => ({
            key: step.key,
            href: step.href,
            title: step.name,
            state: (
              <Tag tone={step.is_next ? 'now' : TONES[step.state]}>
                {step.is_next ? t.next : t[step.state]}
              </Tag>
            ),
          }))}
        />
      </section>
      {d.until && <p className="small secondary">{d.until}</p>}
      <Asker {...d} />
    </>
  )
}
