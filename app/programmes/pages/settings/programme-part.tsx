import { capital } from '../../../foundation/text.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { settingsTexts } from '../../messages/settings.ts'
import type { Frame, ToShow } from './part.ts'

export function programmeShown({ whole, format }: ToShow) {
  const { programme, partners, partner_routes, financiers, claim_periods } = whole
  const placesOf = (partner_id: number) =>
    partner_routes.filter(route => route.partner_id === partner_id).map(route => route.name)
  return {
    facts: {
      name: programme.name,
      slug: programme.slug,
      line: programme.line,
      starts_on: format.day(programme.starts_on),
      ends_on: format.day(programme.ends_on),
    },
    partners: partners.map(({ id, name, kind, counties }) => ({
      id,
      name,
      kind,
      counties: [...counties, ...placesOf(id)].join(', '),
    })),
    financiers: financiers.map(({ id, name, kind }) => ({ id, name, kind })),
    periods: {
      count: format.number(claim_periods.length),
      first: spanOf(claim_periods[0]),
      last: spanOf(claim_periods.at(-1)),
    },
  }
  function spanOf(period: { starts_on: string; ends_on: string } | undefined) {
    return period ? format.days(period.starts_on, period.ends_on) : '–'
  }
}

type Part = Frame & ReturnType<typeof programmeShown> & { related: string | null }

export function ProgrammePart({ base, may_edit, facts, partners, financiers, periods, related }: Part) {
  const t = useTexts(settingsTexts)
  const linkTo = (path: string, name: string) => (may_edit ? <a href={`${base}/${path}`}>{name}</a> : name)
  return (
    <>
      <Panel
        title={facts.name}
        link={may_edit ? { href: `${base}/projektet`, label: t.edit_programme } : undefined}
      >
        <Pairs
          start
          pairs={[
            { label: t.starts_on, value: facts.starts_on },
            { label: t.ends_on, value: facts.ends_on },
            { label: t.line, value: facts.line || '–' },
            { label: t.slug, value: facts.slug },
            {
              label: t.claim_periods,
              value: t.claim_periods_are(periods.count, periods.first, periods.last),
            },
          ]}
        />
      </Panel>
      <Panel title={t.around}>
        <ul className="links">
          <li>
            <a href={may_edit ? `${base}/oppet` : base.replace(/[^/]+$/, 'oppet')}>{t.open_page}</a>
          </li>
          <li>
            <a href={base.replace(/[^/]+$/, 'personuppgifter')}>{t.privacy}</a>
          </li>
          {related && (
            <li>
              <a href={related}>{t.related}</a>
            </li>
          )}
        </ul>
      </Panel>
      <Panel title={t.partners}>
        <Stack>
          <Table
            caption={t.partners}
            captionHidden
            rows={partners}
            rowKey={row => row.id}
            columns={[
              { key: 'name', label: t.partner, render: row => linkTo(`partner/${row.id}`, row.name) },
              { key: 'kind', label: t.role, render: row => capital(t[`kind_${row.kind}`]) },
              { key: 'counties', label: t.counties, render: row => row.counties || '–' },
            ]}
          />
          {may_edit && (
            <ButtonLink kind="second" icon="plus" href={`${base}/partner/ny`}>
              {t.add_partner}
            </ButtonLink>
          )}
        </Stack>
      </Panel>
      <Panel title={t.financiers}>
        <Stack>
          <Table
            caption={t.financiers}
            captionHidden
            rows={financiers}
            rowKey={row => row.id}
            columns={[
              { key: 'name', label: t.financier, render: row => linkTo(`finansiar/${row.id}`, row.name) },
              { key: 'kind', label: t.kind, render: row => capital(t[`kind_${row.kind}`]) },
            ]}
          />
          {may_edit && (
            <ButtonLink kind="second" icon="plus" href={`${base}/finansiar/ny`}>
              {t.add_financier}
            </ButtonLink>
          )}
        </Stack>
      </Panel>
    </>
  )
}
