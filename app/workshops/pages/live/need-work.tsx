import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { roomTexts } from '../../messages/room.ts'
import { needForm } from '../../rules/forms.ts'
import type { LeadShown } from './lead-shown.ts'

/** The needs in their order, the vote upon them, and what a new one is. */
export function NeedWork({ face, back, id }: { face: LeadShown; back?: Invalid; id: string }) {
  const t = useTexts(roomTexts)
  const own = back?.intent === 'need' ? back : undefined
  const { fields } = useFields(needForm, { saved: {} }, own)
  return (
    <>
      {['vote', 'rank'].includes(face.step.kind) && <VoteWork face={face} />}
      <Panel title={t.the_needs}>
        {face.needs.length === 0 && <p>{t.nothing_yet}</p>}
        <ol className="lead-rows" id="behoven">
          {face.needs.map(need => (
            <NeedRow key={need.id} need={need} back={back?.typed.row === need.id ? back : undefined} />
          ))}
        </ol>
      </Panel>
      <Panel title={t.add_need}>
        <Form intent="need" id="nytt-behov" data-keep="need" data-own-id="row">
          <input type="hidden" name="row" value={own?.typed.row ?? id} />
          {face.gap_cards.length > 0 && (
            <div className="field">
              <label htmlFor="card_id">{t.from_card}</label>
              <select name="card_id" id="card_id" defaultValue={own?.typed.card_id ?? ''}>
                <option value="">{t.from_no_card}</option>
                {face.gap_cards.map(card => (
                  <option key={card.id} value={card.id}>
                    {card.text}
                  </option>
                ))}
              </select>
            </div>
          )}
          {fields('name', 'role', 'horizon', 'level_now', 'level_wanted', 'people')}
          <Button kind="second">{t.add_need}</Button>
        </Form>
      </Panel>
    </>
  )
}

function NeedRow({ need, back }: { need: LeadShown['needs'][number]; back?: Invalid }) {
  const t = useTexts(roomTexts)
  const own = back?.intent === 'need-change' ? back : undefined
  const { field } = useFields(needForm, { saved: typed(need) }, own)
  const at = (name: string) => ({ id: `${name}-${need.id}` })
  return (
    <li id={`behov-${need.id}`}>
      <span>
        <strong>{need.name}</strong>{' '}
        <small>{[need.tag, need.about, need.dots].filter(Boolean).join(' · ')}</small>
      </span>
      <Form intent="need-order" version={need.version}>
        <input type="hidden" name="row" value={need.id} />
        <Row>
          {(need.is_walked ? MOVES : [...MOVES, 'remove' as const]).map(does => (
            <Button
              key={does}
              kind="quiet"
              size="small"
              name="does"
              value={does}
              aria-label={`${t[does]}: ${need.name}`}
            >
              {t[does]}
            </Button>
          ))}
        </Row>
      </Form>
      <details className="more" open={own !== undefined}>
        <summary>{t.change_need}</summary>
        <Form intent="need-change" version={need.version}>
          <input type="hidden" name="row" value={need.id} />
          {field('name', at('name'))}
          {field('role', at('role'))}
          {field('horizon', at('horizon'))}
          {field('level_now', at('level_now'))}
          {field('level_wanted', at('level_wanted'))}
          {field('people', at('people'))}
          <Button kind="second">{t.change_need}</Button>
        </Form>
      </details>
    </li>
  )
}

const MOVES = ['up', 'down'] as const

const typed = ({ name, role, horizon, level_now, level_wanted, people }: LeadShown['needs'][number]) => ({
  name,
  role,
  horizon,
  level_now: text(level_now),
  level_wanted: text(level_wanted),
  people: text(people),
})
const text = (number: number | null) => (number === null ? '' : String(number))

function VoteWork({ face }: { face: LeadShown }) {
  const t = useTexts(roomTexts)
  const isOpen = face.vote?.is_open === true
  return (
    <Panel title={t.vote_title}>
      {face.vote && <p>{face.vote.said}</p>}
      <Row>
        {isOpen ? (
          <Form intent="vote-close">
            <Button>{t.close_vote}</Button>
          </Form>
        ) : (
          <Form intent="vote-open">
            <Button kind={face.vote ? 'quiet' : 'primary'}>{face.vote ? t.vote_anew : t.open_vote}</Button>
          </Form>
        )}
        {face.has_dots && (
          <Form intent="rank">
            <Button kind="second">{t.rank_by_dots}</Button>
          </Form>
        )}
        {!isOpen && <a href="roster">{t.from_paper}</a>}
      </Row>
    </Panel>
  )
}
