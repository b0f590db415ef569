import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { roomTexts } from '../../messages/room.ts'
import { cardForm } from '../../rules/forms.ts'
import { LONGEST_CARD } from '../../rules/room.ts'
import type { LeadCard, LeadShown } from './lead-shown.ts'

/** All cards of the step: tick some, and do one thing with them. A card is drawn as little: there may be hundreds, drawn anew at each change. */
export function CardWork({ face, back }: { face: LeadShown; back?: Invalid }) {
  const t = useTexts(roomTexts)
  const isEmpty = face.lanes.every(lane => lane.cards.length === 0) && face.parked.length === 0
  if (isEmpty) return <p>{t.nothing_yet}</p>
  const own = back?.intent === 'cards' ? back : undefined
  const ticked = idsIn(own?.typed.card)
  const one =
    ticked.length === 1
      ? face.lanes.flatMap(lane => lane.cards).find(card => card.id === ticked[0])
      : undefined
  return (
    <Panel title={t.cards}>
      <Form intent="cards" id="korten">
        <input type="hidden" name="into" />
        <input type="hidden" name="reworded" />
        <div className="lead-tools">
          <Button kind="second" size="small" name="does" value="merge">
            {t.merge}
          </Button>
          <span className="lead-tool">
            <Field
              name="group"
              id="grupp"
              label={t.group_as}
              maxLength={60}
              defaultValue={own?.typed.group ?? ''}
            />
            <Button kind="second" size="small" name="does" value="group">
              {t.group}
            </Button>
          </span>
          {face.has_lanes && (
            <span className="lead-tool">
              <Field
                type="select"
                name="lane"
                id="omrade"
                label={t.move_to}
                options={face.lanes.map(lane => ({ value: lane.code, label: lane.name }))}
              />
              <Button kind="second" size="small" name="does" value="lane">
                {t.move}
              </Button>
            </span>
          )}
          {(['up', 'down', 'hide', 'show', 'park', 'remove'] as const).map(does => (
            <Button key={does} kind="quiet" size="small" name="does" value={does}>
              {t[does]}
            </Button>
          ))}
          <span className="lead-tool is-wide">
            <Field
              name="text"
              id="nya-ord"
              label={t.reworded}
              error={own?.errors.text}
              defaultValue={own?.typed.text || one?.text}
              maxLength={LONGEST_CARD}
            />
            <Button kind="second" size="small" name="does" value="reword">
              {t.reword}
            </Button>
          </span>
        </div>
        <div className="lead-lanes" data-alone={face.lanes.length === 1 || undefined}>
          {face.lanes.map(lane => (
            <section key={lane.code} aria-label={lane.name} data-lane={lane.code || undefined}>
              <h3>{lane.name}</h3>
              <ol className="lead-cards">
                {lane.cards.map(card => (
                  <Row key={card.id} card={card} isTicked={ticked.includes(card.id)} />
                ))}
              </ol>
            </section>
          ))}
        </div>
        {face.parked.length > 0 && (
          <details className="more">
            <summary>
              {t.parked} ({face.parked.length})
            </summary>
            <ol className="lead-cards">
              {face.parked.map(card => (
                <Row key={card.id} card={card} isTicked={ticked.includes(card.id)} />
              ))}
            </ol>
            <Button kind="second" size="small" name="does" value="unpark">
              {t.unpark}
            </Button>
          </details>
        )}
      </Form>
      {face.has_lanes && <OneLane face={face} />}
    </Panel>
  )
}

/** Whose cards were ticked, `id.version` each. */
const idsIn = (typed = ''): string[] => typed.split(',').flatMap(name => name.split('.')[0] || [])

function Row({ card, isTicked }: { card: LeadCard; isTicked: boolean }) {
  const t = useTexts(roomTexts)
  const name = `${card.id}.${card.version}`
  return (
    <li id={`kort-${card.id}`} data-card={name} draggable>
      <label>
        <input type="checkbox" name="card" value={name} defaultChecked={isTicked} />
        <span>
          {card.text} {card.also && <small>{card.also}</small>}{' '}
          {card.grouped && <Tag tone="open">{card.grouped}</Tag>}{' '}
          {card.is_hidden && <Tag tone="now">{t.hide}</Tag>}
        </span>
      </label>
    </li>
  )
}

function OneLane({ face }: { face: LeadShown }) {
  const t = useTexts(roomTexts)
  return (
    <Form intent="lane-alone" className="row">
      <Field
        type="select"
        name="lane"
        id="vagg-omrade"
        label={t.wall_shows}
        defaultValue={face.wall_lane}
        options={[
          { value: '', label: t.all_lanes },
          ...face.lanes.map(lane => ({ value: lane.code, label: lane.name })),
        ]}
      />
      <Button kind="second" size="small">
        {t.show}
      </Button>
    </Form>
  )
}

/** A card that the one who leads writes down for somebody. */
export function WriteCard({ face, back, id }: { face: LeadShown; back?: Invalid; id: string }) {
  const t = useTexts(roomTexts)
  const own = back?.intent === 'card' ? back : undefined
  const lanes = face.lanes.map(lane => ({ value: lane.code, label: lane.name }))
  const { field } = useFields(cardForm, { saved: {}, choices: { lanes } }, own)
  return (
    <Panel title={t.write_card}>
      <Form
        intent="card"
        id="skriv-kort"
        data-keep={`lead-${face.step.code}${face.walk?.here?.id ?? ''}`}
        data-own-id="row"
      >
        <input type="hidden" name="row" value={own?.typed.row ?? id} />
        <input type="hidden" name="step" value={face.step.code} />
        {face.has_lanes && field('lane')}
        {!face.has_lanes && <input type="hidden" name="lane" value={face.lanes[0]?.code ?? ''} />}
        {field('text')}
        {field('sure')}
        <Button kind="second">{t.put_up}</Button>
      </Form>
    </Panel>
  )
}
