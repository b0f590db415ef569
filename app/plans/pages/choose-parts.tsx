import type { Who } from '../../competences/rules/rating.ts'
import { FieldError } from '../../ui/field.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { planPeopleTexts } from '../messages/people.ts'
import { type Effect, reachedWith } from '../rules/choosing.ts'
import type { choosingShown } from './choose-shown.ts'

type Person = Awaited<ReturnType<typeof choosingShown>>['people'][number]

type Choosing = {
  people: readonly Person[]
  /** Who stands there to be ticked. */
  shown: ReadonlySet<Who>
  ticked: ReadonlySet<Who>
  error?: string
}

/** Everyone of the group with a tick, those who are ticked beside it, and what is needed to see afterwards what was changed. */
export function PeopleToChoose({ people, shown, ticked, error }: Choosing) {
  const t = useTexts(planPeopleTexts)
  const members = people.filter(one => shown.has(one.who))
  const beside = people.filter(one => !shown.has(one.who) && ticked.has(one.who))
  const all = (which: readonly Person[]) => which.map(one => one.who).join(',')
  return (
    <fieldset className="field" data-invalid={error ? true : undefined}>
      <legend>{t.people_to_choose}</legend>
      <input type="hidden" name="shown" value={all(people)} />
      <input type="hidden" name="was" value={all(people.filter(one => one.was))} />
      {beside.map(one => (
        <input
          key={one.who}
          type="hidden"
          name="who"
          value={one.who}
          data-counts={one.counts_in || undefined}
        />
      ))}
      <div className="choices">
        {members.map((one, at) => (
          <label key={one.who}>
            <input
              type="checkbox"
              name="who"
              id={at === 0 ? 'who' : `who-${one.who}`}
              value={one.who}
              defaultChecked={ticked.has(one.who)}
              data-counts={one.counts_in || undefined}
            />
            <span>
              {one.name}
              <small>{one.note}</small>
            </span>
          </label>
        ))}
      </div>
      {beside.length > 0 && <p>{t.ticked_beside(beside.length)}</p>}
      <FieldError id="who">{error}</FieldError>
    </fieldset>
  )
}

type Effects = { effects: readonly (Pick<Effect, 'code' | 'name' | 'fixed' | 'open'> & { now: string })[] }

/** What the choice does to the focus groups: the script counts on, and without it the button does. */
export function EffectPanel({
  effects,
  ticked,
  unknown,
}: Effects & { ticked: ReadonlySet<Who>; unknown: number }) {
  const t = useTexts(planPeopleTexts)
  return (
    <Panel title={t.effect} intro={t.effect_intro}>
      <div className="stack is-tight" role="status">
        {effects.map(effect => (
          <p key={effect.code}>
            <strong>{effect.name}</strong> <span className="sub">{effect.now}</span>
            <br />
            {t.effect_with}{' '}
            <output data-effect={effect.code} data-fixed={effect.fixed}>
              {reachedWith(effect, ticked)}
            </output>
          </p>
        ))}
        {unknown > 0 && <p className="small secondary">{t.effect_unknown(unknown)}</p>}
      </div>
    </Panel>
  )
}
