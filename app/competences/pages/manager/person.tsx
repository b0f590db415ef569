import { ButtonLink } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import { cellOf, NOT_RATED } from '../../rules/matrix.ts'
import { nextToLookAt, nextToRate, progressOf } from '../../rules/team.ts'
import { managerPage, memberAt } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

/** One of the team: their competences, what is left, and where the two see it differently. */
export const loader = managerPage(async visit => {
  const { team, home, ground, say } = visit
  const t = say(managerLinkTexts)
  const row = memberAt(team, visit)
  const here = `${home}/${row.who}`
  const next = nextToRate(team.competences, row.standing)
  const first = nextToLookAt(team.competences, row.standing, { today: ground.clock.today() })
  const { rated } = progressOf(row.standing, team.competences)
  const label = next ? (rated > 0 ? t.go_on : t.begin) : t.again
  return {
    title: row.name,
    job: row.title,
    home,
    go: first && { href: `${here}/${first.id}`, label: label(row.name) },
    competences: team.competences.map(({ id, name }) => {
      const standing = row.standing.get(id) ?? NOT_RATED
      return {
        key: String(id),
        href: `${here}/${id}`,
        title: name,
        state:
          standing.manager === null
            ? id === next?.id
              ? ('next' as const)
              : ('to_do' as const)
            : cellOf(standing).own_differs === null
              ? ('done' as const)
              : ('differs' as const),
      }
    }),
  }
})

const TONES = { next: 'now', to_do: 'open', done: 'ok', differs: 'warn' } as const

export default function TeamMember({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(managerLinkTexts)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: t.back }]} eyebrow={d.job} title={d.title} />
      {d.go && (
        <ButtonLink size="phone" href={d.go.href}>
          {d.go.label}
        </ButtonLink>
      )}
      <section aria-labelledby="competences" className="stack is-tight">
        <h2 id="competences">{t.competences}</h2>
        <Worklist
          items={d.competences.map(({ state, ...one }) => ({
            ...one,
            state: <Tag tone={TONES[state]}>{t[state]}</Tag>,
          }))}
        />
      </section>
    </>
  )
}
