import { Button, ButtonLink, PrintButton } from '../../../ui/button.tsx'
import { EuEmblem } from '../../../ui/eu.tsx'
import { ICON_NAMES, Icon } from '../../../ui/icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Bench, Row, Stack } from '../../../ui/panel.tsx'
import { ThemeChoice } from '../../../ui/theme.tsx'
import { exampleTexts } from './example-messages.ts'
import { guideTexts } from './messages.ts'

export function ColourSection() {
  const t = useTexts(guideTexts)
  const swatches = [
    ['paper', t.swatch_paper],
    ['surface', t.swatch_surface],
    ['sunken', t.swatch_sunken],
    ['brand', t.swatch_brand],
    ['brand-soft', t.swatch_brand_soft],
    ['band', t.swatch_band],
    ['wood-bright', t.swatch_wood_bright],
    ['wood-soft', t.swatch_wood_soft],
    ['ok-soft', t.swatch_ok],
    ['warn-soft', t.swatch_warn],
    ['bad-soft', t.swatch_bad],
    ['info-soft', t.swatch_info],
  ] as const
  return (
    <ul className="swatches">
      {swatches.map(([token, job]) => (
        <li key={token} data-token={token}>
          <b>{token}</b>
          <span>{job}</span>
        </li>
      ))}
    </ul>
  )
}

export function TypeSection() {
  const t = useTexts(exampleTexts)
  const sizes = [
    ['t-3xl', t.verdict],
    ['t-2xl', 'Åvalla Mekaniska AB'],
    ['t-xl', t.heading],
    ['t-l', t.lede],
    ['t-m', t.body],
    ['t-s', t.small],
    ['t-xs', t.tag],
  ] as const
  return (
    <dl className="specimen">
      {sizes.map(([token, text]) => (
        <div key={token}>
          <dt>{token}</dt>
          <dd data-token={token}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

export const IconSection = () => (
  <ul className="iconlist">
    {ICON_NAMES.map(name => (
      <li key={name}>
        <Icon name={name} />
        {name}
      </li>
    ))}
  </ul>
)

export function ButtonSection() {
  const t = useTexts(exampleTexts)
  return (
    <Stack gap="tight">
      <Row>
        <Button type="button">{t.save}</Button>
        <ButtonLink kind="second" icon="plus" href="#buttons">
          {t.new_company}
        </ButtonLink>
        <Button kind="quiet" type="button">
          {t.cancel}
        </Button>
        <Button kind="danger" type="button">
          {t.remove}
        </Button>
        <PrintButton>{t.print}</PrintButton>
      </Row>
      <Row>
        <Button size="small" type="button">
          {t.remind}
        </Button>
        <Button size="small" kind="second" type="button">
          {t.swap}
        </Button>
        <Button busy type="button">
          {t.saving}
        </Button>
        <Button busy icon="pen" type="button">
          {t.saving}
        </Button>
        <Button unavailable="why-not">{t.send}</Button>
        <span className="small secondary" id="why-not">
          {t.why_not}
        </span>
      </Row>
      <div className="narrow">
        <Button size="phone" icon="pen" type="button">
          {t.sign}
        </Button>
      </div>
    </Stack>
  )
}

export const FrameSection = () => (
  <Stack>
    <ThemeChoice />
    <Row>
      <Bench>
        <EuEmblem />
      </Bench>
      <div className="bench" data-theme="dark">
        <EuEmblem />
      </div>
    </Row>
  </Stack>
)
