import type { Invalid } from '../../../foundation/form.ts'
import { capital } from '../../../foundation/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { walkTexts } from '../../messages/walk.ts'
import { judgedForm, keptForm } from '../../rules/forms.ts'
import type { GapShown } from './gap-shown.ts'
import type { LeadShown } from './lead-shown.ts'

type Props = { face: LeadShown; back?: Invalid }

/** The gap that the walk is at: then beside now, and what it became; below it all gaps, each a press away. */
export function WalkWork({ face, back }: Props) {
  const w = useTexts(walkTexts)
  const { walk } = face
  if (!walk?.here) return <p>{w.no_gaps}</p>
  const { here } = walk
  return (
    <>
      <Panel title={here.name} intro={walk.at}>
        <div className="then-now">
          <section aria-label={walk.days.before}>
            <h3>{walk.days.before}</h3>
            <ThenSaid gap={here} />
          </section>
          <section aria-label={walk.days.now}>
            <h3>{walk.days.now}</h3>
            <NowSaid gap={here} />
            {walk.days.how && <p className="small secondary">{walk.days.how}</p>}
          </section>
        </div>
        <Judge key={here.id} gap={here} back={back?.typed.row === here.id ? back : undefined} />
      </Panel>
      <Panel title={w.gaps}>
        <ol className="lead-rows">
          {walk.gaps.map(gap => (
            <li key={gap.id} aria-current={gap.id === here.id ? 'step' : undefined}>
              <span>
                {gap.id === here.id ? (
                  <strong>{gap.name}</strong>
                ) : (
                  <Form intent="walk" id={`till-${gap.id}`}>
                    <input type="hidden" name="to" value={gap.id} />
                    <input type="hidden" name="from" value={here.id} />
                    <button className="linkbutton" type="submit" aria-label={w.go_to(gap.name)}>
                      {gap.name}
                    </button>
                  </Form>
                )}
                {gap.why && <small className="sub">{gap.why}</small>}
              </span>
              <Tag tone={gap.tone}>{gap.became}</Tag>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  )
}

export function ThenSaid({ gap: { before } }: { gap: GapShown }) {
  const w = useTexts(walkTexts)
  return (
    <>
      <p>{before.about}</p>
      {before.dots && <p>{before.dots}</p>}
      {before.why && (
        <p>
          {w.why_then}: {before.why}
        </p>
      )}
    </>
  )
}

export function NowSaid({ gap, lineAt }: { gap: GapShown; lineAt?: (id: number) => string }) {
  const w = useTexts(walkTexts)
  return (
    <>
      {gap.lines.length === 0 && <p>{gap.is_known ? w.no_line : w.not_known}</p>}
      {gap.lines.map(line => (
        <p key={line.id}>
          {lineAt ? <a href={lineAt(line.id)}>{w.line(line.name)}</a> : w.line(line.name)}
          {line.said && (
            <>
              <br />
              {capital(line.said)}
            </>
          )}
        </p>
      ))}
      {gap.moved.map(said => (
        <p key={said}>{said}</p>
      ))}
    </>
  )
}

function Judge({ gap, back }: { gap: GapShown; back?: Invalid }) {
  const w = useTexts(walkTexts)
  const { field } = useFields(judgedForm, { saved: { became: gap.judged ?? '', why: gap.why } }, back)
  return (
    <Form intent="judge" version={gap.version} id="bedom" data-keep={`judge-${gap.id}`}>
      <input type="hidden" name="row" value={gap.id} />
      {field('became')}
      {field('why')}
      <Button>{w.judge}</Button>
    </Form>
  )
}

/** What was promised the time before, each with what became of it. */
export function PromiseWork({ face, back }: Props) {
  const w = useTexts(walkTexts)
  if (face.promises.length === 0) return <p>{w.no_promises}</p>
  return (
    <Panel title={w.promises}>
      <ol className="lead-rows">
        {face.promises.map(promise => (
          <Promised
            key={promise.id}
            promise={promise}
            back={back?.typed.row === promise.id ? back : undefined}
          />
        ))}
      </ol>
    </Panel>
  )
}

function Promised({ promise, back }: { promise: LeadShown['promises'][number]; back?: Invalid }) {
  const w = useTexts(walkTexts)
  const { id, version, text, about, judged, became, tone, why } = promise
  const { field } = useFields(keptForm, { saved: { became: judged ?? '', why } }, back)
  const at = (name: string) => ({ id: `${name}-${id}` })
  return (
    <li id={`lofte-${id}`} className="lead-promise">
      <span>
        <strong>{text}</strong> <small>{about}</small>
      </span>
      <Tag tone={tone}>{became}</Tag>
      <Form intent="promise" version={version} id={`blev-${id}`} data-keep={`promise-${id}`}>
        <input type="hidden" name="row" value={id} />
        {field('became', at('became'))}
        {field('why', at('why'))}
        <Button kind="second" size="small" aria-label={`${w.keep_it}: ${text}`}>
          {w.keep_it}
        </Button>
      </Form>
    </li>
  )
}
