import type { Certainty } from '../../../db/types.ts'
import { page } from '../../access/web.ts'
import type { Spoken } from '../../foundation/text.ts'
import { mayReadSettings } from '../../programmes/policy.ts'
import { focusGroupsOf, programmeOf, settingsOf, unitCostsOf } from '../../programmes/queries.ts'
import { inForceOn } from '../../programmes/rules/in-force.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { countingTexts } from '../messages/counting.ts'
import { figureTexts } from '../messages/figures.ts'
import { mayReadFigures } from '../policy.ts'

type Words = Spoken<typeof countingTexts>
type Dated = { source: string; certainty: Certainty }
type Rule = { key: string; title: string; texts: string[]; source: string | null }

/** Each figure's rule in plain words, with the settings of this programme and what they rest on. */
export const loader = page(mayReadFigures, async ({ db, visitor, ground, say, format, at }) => {
  const t = say(countingTexts)
  const today = ground.clock.today()
  const programme = await programmeOf(db, visitor.programme!)
  const settings = await settingsOf(db, visitor.programme!)
  const rate = inForceOn(
    (await unitCostsOf(db, visitor.programme!)).filter(cost => cost.kind === 'participants'),
    today,
  )
  const groups = await focusGroupsOf(db, visitor.programme!)
  const setting = (name: string) =>
    inForceOn(
      settings.filter(one => one.name === name),
      today,
    )
  const [eur, few] = [setting('eur_rate'), setting('small_count')]
  const [from, to] = [format.day(programme!.starts_on), format.day(programme!.ends_on)]
  const rule = (key: string, texts: string[], dated: Dated | null = null): Rule => ({
    key,
    title: t[key as 'participant'],
    texts,
    source: dated && t.source(dated.source, t[`certainty_${dated.certainty}`]),
  })
  return {
    title: t.title,
    figures: at('siffror'),
    settings: mayReadSettings(visitor) ? at('installningar') : null,
    rules: [
      rule('participant', [t.participant_rule]),
      rule('state', [t.state_rule]),
      rule('focus', [
        t.focus_rule,
        ...groups.map(group => t.focus_definition(group.name, definitionOf(group, t))),
      ]),
      rule('reach', [t.reach_rule]),
      rule('company', [t.company_rule(from, to)]),
      rule('size', [t.size_rule(eur ? t.one_euro(format.decimal(Number(eur.amount), 2)) : t.no_euro)], eur),
      rule('hours', [t.hours_rule]),
      rule('cofinancing', [t.cofinancing_rule(from, to)]),
      rule('value', [rate ? t.value_rule(format.rate(rate.ore_per_hour)) : t.value_none], rate),
      rule('months', [t.months_rule]),
      rule('few', [t.few_rule(say(figureTexts).few(Number(few?.amount ?? 5)))], few),
      rule('protected', [t.protected_rule]),
    ],
  }
})

type Group = Awaited<ReturnType<typeof focusGroupsOf>>[number]

const definitionOf = (
  { sex, category, unqualified, years_without_training: years }: Group,
  t: Words,
): string =>
  [
    sex && t[`part_${sex}`],
    category && t[`part_${category}`],
    unqualified !== null && (unqualified ? t.part_unqualified : t.part_qualified),
    years !== null && t.part_years(years),
  ]
    .filter(Boolean)
    .join(', ')

export default function Counting({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(countingTexts)
  const f = useTexts(figureTexts)
  const { title, figures, settings, rules } = loaderData
  return (
    <>
      <PageHead crumbs={[{ href: figures, label: f.figures }]} here={title} title={title} lede={t.lede} />
      <Stack gap="wide">
        {rules.map(rule => (
          <Panel key={rule.key} id={rule.key} title={rule.title}>
            <Stack gap="tight">
              {rule.texts.map(text => (
                <p key={text}>{text}</p>
              ))}
              {rule.source && <p className="small secondary">{`${t.rests_on}: ${rule.source}`}</p>}
            </Stack>
          </Panel>
        ))}
        {settings && (
          <p>
            <a href={settings}>{t.settings}</a>
          </p>
        )}
      </Stack>
    </>
  )
}
