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

/** All cards of the step: tick some, and do one thing with them. Each can also be reworded by itself. */
export function CardWork({ face, back }: { face: LeadShown; back?: Invalid }) {
  const t = useTexts(roomTexts)
  const isEmpty = face.lanes.every(lane => lane.cards.length === 0) && face.parked.length === 0
  if (isEmpty) return <p>{t.nothing_yet}</p>
  return (
    <Panel title={t.cards}>
      <Form intent="cards" id="korten">
        <input type="hidden" name="into" />
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
              defaultValue={back?.typed.group ?? ''}
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
          {(['hide', 'show', 'park', 'remove'] as const).map(does => (
            <Button key={does} kind="quiet" size="small" name="does" value={does}>
              {t[does]}
            </Button>
          ))}
        </div>
        <div className="lead-lanes" data-alone={face.lanes.length === 1 || undefined}>
          {face.lanes.map(lane => (
            <section key={lane.code} aria-label={lane.name} data-lane={lane.code || undefined}>
              <h3>{lane.name}</h3>
              <ol className="lead-cards">
                {lane.cards.map(card => (
                  <Row key={card.id} card={card} />
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
                <Row key={card.id} card={card} />
              ))}
            </ol>
            <Button kind="second" size="small" name="does" value="unpark">
              {t.unpark}
            </Button>
          </details>
        )}
      </Form>
      {face.has_lanes && <OneLane face={face} />}
      <details className="more">
        <summary>{t.reword}</summary>
        <div className="stack">
          {face.lanes
            .flatMap(lane => lane.cards)
            .map(card => (
              <Form key={card.id} intent="reword" version={card.version}>
                <input type="hidden" name="row" value={card.id} />
                <Field
                  type="textarea"
                  name="text"
                  id={`om-${card.id}`}
                  label={t.reword}
                  defaultValue={card.text}
                  maxLength={LONGEST_CARD}
                  rows={2}
                />
                <Button kind="second" size="small">
                  {t.save_card}
                </Button>
              </Form>
            ))}
        </div>
      </details>
    </Panel>
  )
}

function Row({ card }: { card: LeadCard }) {
  const t = useTexts(roomTexts)
  const name = `${card.id}.${card.version}`
  return (
    <li id={`kort-${card.id}`} data-card={name} draggable>
      <label>
        <input type="checkbox" name="card" value={name} />
        <span>
          {card.text} {card.also && <small>{card.also}</small>}{' '}
          {card.grouped && <Tag tone="open">{card.grouped}</Tag>}{' '}
          {card.is_hidden && <Tag tone="now">{t.hide}</Tag>}
        </span>
      </label>
      <span className="lead-moves">
        <button
          className="iconbutton"
          name="up"
          value={name}
          type="submit"
          aria-label={`${t.up}: ${card.text}`}
        >
          ↑
        </button>
        <button
          className="iconbutton"
          name="down"
          value={name}
          type="submit"
          aria-label={`${t.down}: ${card.text}`}
        >
          ↓
        </button>
      </span>
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
