import { panel, type Reading } from '../../../access/panel.tsx'
import { capital } from '../../../foundation/text.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { stateTexts } from '../../messages/state-of-play.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { roleKey } from '../../rules/matrix.ts'
import { coverOf, OLD_MONTHS, oldRatings } from '../../rules/state-of-play.ts'
import { ratingFrame } from './rating-page.ts'
import type { StateOfPlay } from './state-shown.ts'

/** What stands over the page: the conclusion, whose it is and of which day. */
export function stateHead(visit: Reading, state: StateOfPlay) {
  const { ground, say, format } = visit
  const t = say(stateTexts)
  const { company, people } = state
  const cover = coverIn(state, [])
  return {
    ...ratingFrame(visit, company, t.title),
    verdict: t.verdict(
      cover.filter(one => one.who.length === 1).length,
      cover.filter(one => one.who.length === 0).length,
    ),
    facts: t.facts(company.name, format.number(people.length), format.day(ground.clock.today())),
    evidence: t.evidence,
  }
}

/** Who alone can do what, and how many cover it in each team and on each shift. */
export const coverPanel = panel({
  may: mayReadNamedLevels,
  load: async ({ say, format }: Reading, state: StateOfPlay) => {
    const t = say(stateTexts)
    const groups = groupsOf(state, t)
    const cover = coverIn(
      state,
      groups.map(group => group.key),
    )
    return {
      groups: groups.map(group => group.label),
      alone: cover
        .filter(one => one.who.length === 1)
        .map(({ key, name, who }) => ({ key, name, who: who[0]! })),
      nobody: cover
        .filter(one => one.who.length === 0)
        .map(one => one.name)
        .join(', '),
      cover: cover.map(({ key, name, who, by_group, needed }) => ({
        key,
        name,
        all: format.number(who.length),
        by_group: by_group.map(format.number),
        needed: needed === null ? '–' : format.number(needed),
      })),
    }
  },
  View: CoverPanels,
})

/** Whom it is time to rate. */
export const oldRatingsPanel = panel({
  may: mayReadNamedLevels,
  load: async ({ say, format, ground }: Reading, { people }: StateOfPlay) => {
    const t = say(stateTexts)
    return {
      intro: t.old_intro(format.number(OLD_MONTHS)),
      rows: oldRatings(people, ground.clock.today()).map(({ name, rated_on }, at) => ({
        key: at,
        name,
        when: rated_on ? format.day(rated_on) : t.never,
      })),
    }
  },
  View: OldRatings,
})

/** Each competence with who do it on their own, and how many of them are in each of the groups. */
function coverIn({ competences, people, roles }: StateOfPlay, groups: readonly string[]) {
  const needed = competences.map(({ id }) => {
    const said = roles.flatMap(role => role.levels.get(id)?.people ?? [])
    return said.length === 0 ? null : said.reduce((sum, n) => sum + n, 0)
  })
  const cover = coverOf(people, { columns: competences.length, groups, needed })
  return competences.map((one, at) => ({ key: one.id, name: one.name, ...cover[at]! }))
}

function groupsOf({ people }: StateOfPlay, { no_team, no_shift }: { no_team: string; no_shift: string }) {
  const teams = people.map(person => person.team)
  const shifts = people.map(person => person.shift)
  return [...groupsAmong('team', teams, no_team), ...groupsAmong('shift', shifts, no_shift)]
}

/** The teams, or the shifts, that part those who work there; none where all are in one. */
function groupsAmong(kind: 'team' | 'shift', names: readonly string[], none: string) {
  const keys = [...new Set(names.map(roleKey))].toSorted((one, other) => one.localeCompare(other, 'sv'))
  return keys.length < 2 ? [] : keys.map(key => ({ key: `${kind} ${key}`, label: key ? capital(key) : none }))
}

type Cover = {
  groups: string[]
  alone: { key: number; name: string; who: string }[]
  nobody: string
  cover: { key: number; name: string; all: string; by_group: string[]; needed: string }[]
}

function CoverPanels({ groups, alone, nobody, cover }: Cover) {
  const t = useTexts(stateTexts)
  return (
    <>
      <Panel title={t.alone} intro={t.alone_intro}>
        <Stack>
          <Table
            caption={t.alone}
            captionHidden
            rows={alone}
            rowKey={one => one.key}
            empty={<p>{t.alone_none}</p>}
            columns={[
              { key: 'name', label: t.competence, render: one => one.name },
              { key: 'who', label: t.who, render: one => one.who },
            ]}
          />
          {nobody && (
            <p>
              <strong>{t.nobody}:</strong> {nobody}
            </p>
          )}
        </Stack>
      </Panel>
      <Panel title={t.cover} intro={t.cover_intro}>
        <Table
          caption={t.cover}
          captionHidden
          rows={cover}
          rowKey={one => one.key}
          columns={[
            { key: 'name', label: t.competence, render: one => one.name },
            { key: 'all', label: t.all, numeric: true, render: one => one.all },
            ...groups.map((group, at) => ({
              key: `group-${at}`,
              label: group,
              numeric: true,
              render: (one: Cover['cover'][number]) => one.by_group[at],
            })),
            { key: 'needed', label: t.needed, numeric: true, render: one => one.needed },
          ]}
        />
      </Panel>
    </>
  )
}

type Old = { intro: string; rows: { key: number; name: string; when: string }[] }

function OldRatings({ intro, rows }: Old) {
  const t = useTexts(stateTexts)
  return (
    <Panel title={t.old} intro={rows.length > 0 && intro}>
      <Table
        caption={t.old}
        captionHidden
        rows={rows}
        rowKey={one => one.key}
        empty={<p>{t.old_none}</p>}
        columns={[
          { key: 'name', label: t.person, render: one => one.name },
          { key: 'when', label: t.latest, render: one => one.when },
        ]}
      />
    </Panel>
  )
}
