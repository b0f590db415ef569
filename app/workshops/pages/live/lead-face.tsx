import type { ReactNode } from 'react'
import type { Invalid } from '../../../foundation/form.ts'
import { capital } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { roomTexts } from '../../messages/room.ts'
import { walkTexts } from '../../messages/walk.ts'
import { decisionForm, saidForm } from '../../rules/forms.ts'
import { CardWork, WriteCard } from './card-work.tsx'
import { Clock } from './clock.tsx'
import type { LeadShown } from './lead-shown.ts'
import { NeedWork } from './need-work.tsx'
import { PromiseWork, WalkWork } from './walk-work.tsx'

export type LeadProps = {
  face: LeadShown
  back?: Invalid
  ids?: { card: string; need: string; decision: string }
}

/** The face of whoever leads: script, clock, next and back, and what has come in with all that can be done about it. */
export function LeadFace({ face, back, ids = { card: '', need: '', decision: '' } }: LeadProps) {
  const t = useTexts(roomTexts)
  const { kind } = face.step
  return (
    <div className="lead-face" data-face={face.number}>
      {face.ended && (
        <Notice title={face.ended}>
          <p>{t.ended_by_itself_what}</p>
        </Notice>
      )}
      <LeadHead face={face} />
      <div className="lead-cols">
        <div className="stack is-wide">
          {kind === 'walk' && <WalkWork face={face} back={back} />}
          {kind === 'promises' && <PromiseWork face={face} back={back} />}
          {face.takes_cards && <CardWork face={face} back={back} />}
          {face.takes_cards && <WriteCard face={face} back={back} id={ids.card} />}
          {kind === 'theme' && <Said face={face} back={back} />}
          {['needs', 'vote', 'rank', 'gap'].includes(kind) && (
            <NeedWork face={face} back={back} id={ids.need} />
          )}
          {['decisions', 'end'].includes(kind) && <DecisionWork face={face} back={back} id={ids.decision} />}
          {['welcome', 'end'].includes(kind) && <Said face={face} back={back} />}
        </div>
        <aside className="stack is-wide" aria-label={t.script}>
          <Panel title={t.script}>
            <p>{face.script}</p>
            <p className="small secondary">{t.keys}</p>
          </Panel>
          {face.is_open && (
            <Panel title={t.who_is_here}>
              <p>{face.phones}</p>
              <Act does="release">
                <ul className="lead-seats">
                  {face.seats.map(seat => (
                    <li key={seat.id}>
                      <span>
                        {seat.alias} <span className="small secondary">{seat.speaks_for}</span>
                      </span>
                      <Button
                        kind="quiet"
                        size="small"
                        name="seat"
                        value={seat.id}
                        aria-label={`${t.release}: ${seat.alias}`}
                      >
                        {t.release}
                      </Button>
                    </li>
                  ))}
                </ul>
              </Act>
            </Panel>
          )}
          <AllSteps face={face} />
          <Ending face={face} back={back} />
        </aside>
      </div>
    </div>
  )
}

/** One thing done by a button. */
function Act({
  does,
  among,
  fields = {},
  children,
}: {
  does: string
  /** The list that it stands in, where the same is done elsewhere on the page too. */
  among?: string
  fields?: Record<string, string>
  children: ReactNode
}) {
  return (
    // Known by what it does: the button that was pressed does not become another under the finger.
    <Form intent={does} id={['gor', among, does, fields.to, fields.row].filter(Boolean).join('-')}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}

function LeadHead({ face }: { face: LeadShown }) {
  const t = useTexts(roomTexts)
  const w = useTexts(walkTexts)
  const { step } = face
  return (
    <div className="lead-head">
      <div>
        <p className="eyebrow">
          {capital(face.meeting)}, {face.at.toLowerCase()}: {step.name}
        </p>
        <h2>{face.question}</h2>
        <Row>
          {face.code && (
            <span>
              {t.code}: <b className="lead-code">{face.code}</b>
            </span>
          )}
          <Clock left={face.left} />
          {face.takes_cards && (
            <Tag tone={face.is_taking ? 'ok' : 'open'}>{face.is_taking ? t.is_taking : t.is_not_taking}</Tag>
          )}
          {face.takes_cards && (
            <Tag tone={face.is_showing ? 'ok' : 'now'}>
              {face.is_showing ? t.is_showing : face.unseen > 0 ? face.unseen_said : t.is_not_showing}
            </Tag>
          )}
        </Row>
      </div>
      <div className="lead-acts">
        {face.walk?.before ? (
          <Act does="walk" among="fore" fields={{ to: face.walk.before.id, from: face.walk.here!.id }}>
            <Button kind="second" data-does="back">
              {w.gap_before}
            </Button>
          </Act>
        ) : (
          face.before && (
            <Act does="go" fields={{ to: face.before.code, from: step.code }}>
              <Button kind="second" data-does="back">
                {t.back}
              </Button>
            </Act>
          )
        )}
        {face.walk?.next ? (
          <Act does="walk" among="efter" fields={{ to: face.walk.next.id, from: face.walk.here!.id }}>
            <Button kind={face.is_open ? 'primary' : 'second'} data-does="next">
              {w.next_gap(face.walk.next.name)}
            </Button>
          </Act>
        ) : (
          face.next && (
            <Act does="go" fields={{ to: face.next.code, from: step.code }}>
              <Button kind={face.is_open ? 'primary' : 'second'} data-does="next">
                {t.next_is(face.next.name)}
              </Button>
            </Act>
          )
        )}
        {face.is_open ? (
          face.takes_cards && (
            <Act does="take" fields={{ on: face.is_taking ? '' : 'yes' }}>
              <Button kind="second" data-does="take">
                {face.is_taking ? t.stop_input : t.take_input}
              </Button>
            </Act>
          )
        ) : (
          <Act does="open">
            <Button>{t.open_room}</Button>
          </Act>
        )}
        {face.takes_cards && (
          <Act
            does="show"
            fields={{ step: step.code, gap: face.walk?.here?.id ?? '', on: face.is_showing ? '' : 'yes' }}
          >
            <Button kind="second" data-does="show">
              {face.is_showing ? t.hide_cards : t.show_cards}
            </Button>
          </Act>
        )}
        <Act does="timer" fields={{ minutes: String(face.left === null ? step.minutes : 0) }}>
          <Button kind="quiet">
            {face.left === null ? t.start_timer(String(step.minutes)) : t.stop_timer}
          </Button>
        </Act>
        {face.left !== null && (
          <Act
            does="timer"
            among="mer"
            fields={{ minutes: String(Math.max(0, Math.ceil(face.left / 60)) + 5) }}
          >
            <Button kind="quiet">{t.five_more}</Button>
          </Act>
        )}
        {face.undo && (
          <Act does="undo" fields={{ what: face.undo.what }}>
            <Button kind="quiet" data-does="undo">
              {face.undo.said}
            </Button>
          </Act>
        )}
      </div>
    </div>
  )
}

function AllSteps({ face }: { face: LeadShown }) {
  const t = useTexts(roomTexts)
  return (
    <details className="more">
      <summary>{t.steps}</summary>
      <ol className="lead-steps">
        {face.steps.map(step => (
          <li key={step.code} aria-current={step.is_here ? 'step' : undefined}>
            <Act does="go" among="alla" fields={{ to: step.code, from: face.step.code }}>
              <button className="linkbutton" type="submit" disabled={step.is_here}>
                {step.name}
              </button>
            </Act>
            <span className="small secondary">{step.about}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Said({ face, back }: { face: LeadShown; back?: Invalid }) {
  const t = useTexts(roomTexts)
  const own = back?.intent === 'said' ? back : undefined
  const { fields } = useFields(saidForm, { saved: { said: face.said.said, will_do: face.said.will_do } }, own)
  return (
    <Form intent="said" version={face.said.version} data-keep={`said-${face.step.code}`}>
      <input type="hidden" name="step" value={face.step.code} />
      {fields('said', 'will_do')}
      <Button kind="second">{t.keep}</Button>
    </Form>
  )
}

function DecisionWork({ face, back, id }: { face: LeadShown; back?: Invalid; id: string }) {
  const t = useTexts(roomTexts)
  const own = back?.intent === 'decision' ? back : undefined
  const { fields } = useFields(decisionForm, { saved: {} }, own)
  return (
    <Panel title={t.decisions}>
      <ol className="lead-rows">
        {face.decisions.map(one => (
          <li key={one.id} id={`beslut-${one.id}`}>
            <span>
              {one.text} {one.about && <small>{one.about}</small>}
            </span>
            <Act does="decision-remove" fields={{ row: one.id, version: String(one.version) }}>
              <Button kind="quiet" size="small" aria-label={`${t.remove}: ${one.text}`}>
                {t.remove}
              </Button>
            </Act>
          </li>
        ))}
      </ol>
      <Form intent="decision" data-keep="decision" data-own-id="row">
        <input type="hidden" name="row" value={own?.typed.row ?? id} />
        {fields('text', 'responsible', 'due_on')}
        <Button kind="second">{t.add_decision}</Button>
      </Form>
    </Panel>
  )
}

function Ending({ face, back }: { face: LeadShown; back?: Invalid }) {
  const t = useTexts(roomTexts)
  const w = useTexts(walkTexts)
  const isAsked = back?.errors.sure !== undefined
  return (
    <Stack gap="tight">
      {face.is_open && (
        <Act does="end">
          <Button kind="second">{t.end_sitting}</Button>
          <p className="small secondary">{t.end_sitting_what}</p>
        </Act>
      )}
      <Form intent="close">
        {(isAsked || face.unseen_at_all > 0 || face.unjudged > 0) && (
          <Field
            type="checkbox"
            name="sure"
            value="yes"
            label={face.unjudged > 0 ? w.sure_unjudged : t.sure_unseen}
            error={back?.errors.sure}
          />
        )}
        <Button kind="danger">{t.close_workshop}</Button>
        <p className="small secondary">{t.close_workshop_what}</p>
      </Form>
    </Stack>
  )
}
