import { ButtonLink } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { managerLinkTexts } from '../../messages/manager-link.ts'
import { beforeInTurn, nextToRate, progressOf } from '../../rules/team.ts'
import { managerPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

export const loader = managerPage(async ({ team, home, say, format }) => {
  const t = say(managerLinkTexts)
  const { competences } = team
  const people = team.rows
    .map(row => ({ row, progress: progressOf(row.standing, competences) }))
    .toSorted((one, other) => beforeInTurn(one.progress, other.progress))
  const first = people.find(({ progress }) => progress.rated < progress.of)
  const next = first && nextToRate(competences, first.row.standing)
  return {
    title: t.title,
    company: team.company,
    lede: t.lede(team.manager, team.company),
    purpose: team.purpose,
    who_sees: t.who_sees(team.controller),
    empty: people.length === 0 ? t.nobody : competences.length === 0 ? t.no_competences : null,
    next: first &&
      next && {
        href: `${home}/${first.row.who}/${next.id}`,
        label: (first.progress.rated > 0 ? t.go_on : t.begin)(first.row.name),
      },
    people: people.map(({ row, progress }) => ({
      key: row.who,
      href: `${home}/${row.who}`,
      title: row.name,
      about: [row.title, progress.oldest && t.oldest(format.day(progress.oldest))].filter(Boolean).join('. '),
      tone: progress.rated === progress.of ? ('ok' as const) : ('open' as const),
      state:
        progress.rated === progress.of
          ? t.complete
          : progress.rated === 0
            ? t.not_begun
            : t.so_far(progress.rated, progress.of),
    })),
    competences: competences.map(({ id, name }) => ({
      key: id,
      href: `${home}/kompetens/${id}`,
      name,
      rated: t.so_far(
        team.rows.filter(row => (row.standing.get(id)?.manager ?? null) !== null).length,
        team.rows.length,
      ),
    })),
  }
})

export default function ManagerStart({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(managerLinkTexts)
  return (
    <>
      <PageHead eyebrow={d.company} title={d.title} lede={d.lede} />
      <Notice title={t.purpose}>
        <p>{d.purpose}</p>
        <p>{d.who_sees}</p>
      </Notice>
      {d.empty ? (
        <p>{d.empty}</p>
      ) : (
        <>
          {d.next ? (
            <ButtonLink size="phone" href={d.next.href}>
              {d.next.label}
            </ButtonLink>
          ) : (
            <p>{t.all_done}</p>
          )}
          <section aria-labelledby="team" className="stack is-tight">
            <h2 id="team">{t.team}</h2>
            <Worklist
              items={d.people.map(one => ({
                key: one.key,
                href: one.href,
                title: one.title,
                state: <Tag tone={one.tone}>{one.state}</Tag>,
                text: one.about || undefined,
              }))}
            />
          </section>
          <section aria-labelledby="competences" className="stack is-tight">
            <h2 id="competences">{t.by_competence}</h2>
            <Worklist
              items={d.competences.map(one => ({
                key: String(one.key),
                href: one.href,
                title: one.name,
                state: <span className="secondary">{one.rated}</span>,
              }))}
            />
          </section>
        </>
      )}
    </>
  )
}
