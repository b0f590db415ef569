import { page } from '../../access/web.ts'
import { finders } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { searchTexts } from '../messages/search.ts'
import { maySearch } from '../policy.ts'
import { soughtIn } from '../rules/search.ts'

const MOST = 8

export const loader = page(maySearch, async visit => {
  const t = visit.say(searchTexts)
  const { typed, why } = soughtIn(visit.url.searchParams.get('q') ?? '')
  const kinds = []
  for (const finder of why ? [] : finders.filter(one => one.may(visit.visitor))) {
    const { hits, total } = await finder.find(visit, typed, MOST)
    if (total > 0)
      kinds.push({
        label: finder.label(visit),
        total,
        all: total > hits.length ? finder.list(visit, typed) : null,
        hits: hits.map(hit => ({ ...hit, facts: hit.facts.filter(Boolean).join(' · ') })),
      })
  }
  const found = kinds.reduce((sum, kind) => sum + kind.total, 0)
  return {
    title: t.search,
    typed,
    verdict: why ? t[why] : found === 0 ? t.nothing(typed) : t.found(found, typed),
    is_nothing: !why && found === 0,
    kinds,
  }
})

export default function Search({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(searchTexts)
  return (
    <>
      <PageHead list eyebrow={t.search} verdict={d.verdict} />
      <form className="seek" method="get" role="search" aria-label={t.search}>
        <Field name="q" type="search" label={t.field} hint={t.hint} defaultValue={d.typed} />
        <Button icon="search">{t.search}</Button>
      </form>
      {d.is_nothing && <p>{t.nothing_why}</p>}
      <Stack gap="wide">
        {d.kinds.map(kind => (
          <Panel key={kind.label} title={kind.label}>
            <ul className="hits">
              {kind.hits.map(hit => (
                <li key={hit.href}>
                  <a href={hit.href}>{hit.title}</a> <span className="secondary">{hit.facts}</span>
                </li>
              ))}
            </ul>
            {kind.all ? (
              <p>
                <a href={kind.all}>{t.show_all(kind.total)}</a>
              </p>
            ) : (
              kind.total > kind.hits.length && <p className="small secondary">{t.more(MOST)}</p>
            )}
          </Panel>
        ))}
      </Stack>
    </>
  )
}
