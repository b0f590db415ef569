import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import type { PortfolioShown } from './portfolio-shown.ts'

type Words = {
  not_valid: string
  download_sv: string
  download_en: string
  download_badge: string
  who_checks: string
  shared: string
  save: string
  see: string
  number: string
}

/** Each certificate with its two documents, and the ticks of what others see. */
export function OwnCertificates({ certificates, words }: { certificates: PortfolioShown; words: Words }) {
  return (
    <>
      {certificates.map(one => (
        <Panel key={one.id} title={<bdi lang="sv">{one.course}</bdi>}>
          <Stack>
            <p>
              {one.kind} <br />
              <bdi>{one.days}</bdi>, <bdi>{one.hours}</bdi>
              <br />
              {words.number} <bdi>{one.number}</bdi>
            </p>
            {one.is_valid ? <Valid one={one} words={words} /> : <p>{words.not_valid}</p>}
          </Stack>
        </Panel>
      ))}
    </>
  )
}

function Valid({ one, words }: { one: PortfolioShown[number]; words: Words }) {
  return (
    <>
      <Row>
        <ButtonLink kind="second" size="phone" href={one.file}>
          {words.download_sv}
        </ButtonLink>
        <ButtonLink kind="second" size="phone" href={`${one.file}?sprak=en`}>
          {words.download_en}
        </ButtonLink>
        <ButtonLink kind="second" size="phone" href={`${one.file}/bricka`}>
          {words.download_badge}
        </ButtonLink>
      </Row>
      <Form>
        <input type="hidden" name="certificate" value={one.id} />
        <input type="hidden" name="version" value={one.version} />
        <p>{words.who_checks}</p>
        <div className="choices">
          <label>
            <input type="checkbox" name="is_shared" value="yes" defaultChecked={one.is_shared} />
            <span>{words.shared}</span>
          </label>
          {one.ticks.map(tick => (
            <label key={tick.value}>
              <input type="checkbox" name="shows" value={tick.value} defaultChecked={tick.ticked} />
              <span>{tick.label}</span>
            </label>
          ))}
        </div>
        <Button kind="second" size="phone">
          {words.save}
        </Button>
      </Form>
      {one.public && (
        <p>
          <a href={one.public}>{words.see}</a>
        </p>
      )}
    </>
  )
}
