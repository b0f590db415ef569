import { EuEmblem } from '../../../ui/eu.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Logo } from '../../../ui/logo.tsx'
import { Planks } from '../../../ui/progress.tsx'
import { styleData } from '../../../ui/style-data.ts'
import { roomTexts } from '../../messages/room.ts'
import { Clock } from './clock.tsx'
import type { Plank, WallBody, WallLane, WallShown } from './wall-shown.ts'
import { PromisesOnWall, WalkOnWall } from './wall-walk-face.tsx'

/** What everyone in the room sees. Drawn anew at each change; the code's picture stands outside, since it stays. */
export function WallFace({ face, qr }: { face: WallShown; qr: string | null }) {
  const t = useTexts(roomTexts)
  return (
    <div className="wall-face" data-face={face.number}>
      <header className="wall-band">
        <Logo />
        <span>
          Mind the Gap · {face.company} · {face.meeting}
        </span>
        <Clock left={face.left} />
      </header>
      <div className="wall-head">
        <div>
          <p>
            {face.step}: {face.name}
          </p>
          <h1>{face.question}</h1>
        </div>
        {face.join && (
          <div className="wall-join">
            <p>
              {face.join.host}
              <br />
              <b>{face.join.code}</b>
            </p>
            {qr && <img src={qr} alt="" />}
          </div>
        )}
      </div>
      <ol className="wall-steps" aria-label={t.steps}>
        {face.steps.map(step => (
          <li
            key={step.code}
            data-state={step.state}
            aria-current={step.state === 'here' ? 'step' : undefined}
          >
            {step.name}
          </li>
        ))}
      </ol>
      <div className="wall-body">
        <Body body={face.body} />
      </div>
      <footer className="wall-foot">
        <div className="wall-pulse">
          {face.pulse ? (
            <>
              <b>{face.pulse.said}</b>
              <Planks n={face.pulse.of} value={(face.pulse.part / face.pulse.of) * 100} />
            </>
          ) : (
            face.seats && <b>{face.seats}</b>
          )}
        </div>
        <p>{face.foot}</p>
        <EuEmblem />
      </footer>
    </div>
  )
}

function Body({ body }: { body: WallBody }) {
  const t = useTexts(roomTexts)
  switch (body.kind) {
    case 'lanes':
      return (
        <>
          <Waiting said={body.waiting} />
          <div className="wall-lanes" data-alone={body.lanes.length === 1 || undefined}>
            {body.lanes.map(lane => (
              <Lane key={lane.name} lane={lane} />
            ))}
          </div>
        </>
      )
    case 'theme':
      return (
        <div className="wall-theme">
          <div>
            <Waiting said={body.waiting} />
            <Lane lane={body.lane} />
          </div>
          <div>
            <Told title={t.said} told={body.said} />
            <Told title={t.will_do} told={body.will_do} />
          </div>
        </div>
      )
    case 'chasm':
      return (
        <div className="wall-chasm">
          <Lane lane={body.present} what={t.present_what} />
          <section className="wall-span" aria-label={t.the_gap}>
            <h2>
              {t.the_gap}
              <small>{t.the_gap_what}</small>
            </h2>
            <PlankList {...body} />
          </section>
          <Lane lane={body.desired} what={t.desired_what} />
        </div>
      )
    case 'planks':
      return (
        <section className="wall-needs" aria-label={t.the_needs}>
          {body.note && <p className="wall-note">{body.note}</p>}
          {body.planks.length === 0 && <p className="wall-empty">{t.nothing_yet}</p>}
          <PlankList {...body} />
        </section>
      )
    case 'walk':
      return (
        <WalkOnWall walk={body}>
          <Waiting said={body.waiting} />
          <Lane lane={body.lane} />
        </WalkOnWall>
      )
    case 'promises':
      return <PromisesOnWall promises={body} />
    case 'list':
      return (
        <>
          {body.rows.length === 0 && <p className="wall-empty">{t.nothing_yet}</p>}
          <ol className="wall-decisions">
            {body.rows.map(row => (
              <li key={row.id}>
                <strong>{row.text}</strong>
                {row.about && <small>{row.about}</small>}
              </li>
            ))}
          </ol>
          {body.more && <p>{body.more}</p>}
        </>
      )
    default:
      return null
  }
}

function Waiting({ said }: { said: string | null }) {
  const t = useTexts(roomTexts)
  if (!said) return null
  return (
    <p className="wall-waiting">
      <b>{said}</b> {t.cards_hidden_what}
    </p>
  )
}

function Lane({ lane, what }: { lane: WallLane; what?: string }) {
  return (
    <section className="wall-lane" aria-label={lane.name}>
      <h2>
        {lane.name}
        {what && <small>{what}</small>}
      </h2>
      <ul>
        {lane.groups.map(group =>
          group.name && group.cards.length > 1 ? (
            <li key={group.name} className="wall-group">
              <b>{group.name}</b>
              <ul>
                {group.cards.map(card => (
                  <li key={card.id} id={`kort-${card.id}`}>
                    {card.text} {card.also && <small>{card.also}</small>}
                  </li>
                ))}
              </ul>
            </li>
          ) : (
            group.cards.map(card => (
              <li key={card.id} id={`kort-${card.id}`}>
                {card.text} {card.also && <small>{card.also}</small>}
              </li>
            ))
          ),
        )}
      </ul>
      {lane.more && <p>{lane.more}</p>}
    </section>
  )
}

function Told({ title, told }: { title: string; told: string }) {
  return (
    <section className="wall-told" aria-label={title}>
      <h2>{title}</h2>
      <p>{told || '–'}</p>
    </section>
  )
}

function PlankList({ planks, has_dots, more }: { planks: Plank[]; has_dots: boolean; more: string | null }) {
  const t = useTexts(roomTexts)
  return (
    <>
      <ol className="gapplanks" style={styleData({ '--of': planks.length })}>
        {planks.map((plank, at) => (
          <li key={plank.id} id={`behov-${plank.id}`} style={styleData({ '--r': at + 1 })}>
            <span>
              <strong>{plank.name}</strong>
              {plank.about && <small>{plank.about}</small>}
            </span>
            {has_dots && (
              <span className="votes">
                <Dots count={plank.effect ?? 0} said={t.effect} />
                <Dots count={plank.urgency ?? 0} said={t.urgency} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {more && <p>{more}</p>}
    </>
  )
}

const Dots = ({ count, said }: { count: number; said: string }) => (
  <span className="dots">
    <small>{said}</small> <b>{count}</b>
  </span>
)
