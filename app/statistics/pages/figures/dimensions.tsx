import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { Shown, ShownPeople } from '../../rules/figures-shown.ts'
import { countText } from '../../rules/spoken-figures.ts'
import { type FigureSpeech, partName } from './speech.ts'

type CountShown = { text: string; href: string | null }

/** Each dimension as a table of women, men and all; each count leads to those behind it where they may be seen. */
export function dimensionsShown({ dimensions, everyone }: ShownPeople, speech: FigureSpeech) {
  const { t, format } = speech
  const rows = (count: Shown, asked: Record<string, string>) => countShown(count, asked, speech)
  return dimensions.map(({ dimension, parts }) => ({
    key: dimension,
    title: t[`dimension_${dimension as 'category'}`],
    parts: parts.map(({ value, women, men, all }) => {
      const part = { [dimension]: value ?? 'none' }
      return {
        key: value ?? 'none',
        name: partName(value, t),
        women: rows(women, { ...part, sex: 'woman' }),
        men: rows(men, { ...part, sex: 'man' }),
        all: rows(all, part),
        share:
          typeof all === 'number' && typeof everyone.all === 'number' && everyone.all > 0
            ? format.percent((100 * all) / everyone.all)
            : '–',
      }
    }),
  }))
}

type DimensionShown = ReturnType<typeof dimensionsShown>[number]

/** What each dimension sums to. */
export const everyoneShown = ({ women, men, all }: ShownPeople['everyone'], speech: FigureSpeech) => ({
  women: countShown(women, { sex: 'woman' }, speech),
  men: countShown(men, { sex: 'man' }, speech),
  all: countShown(all, {}, speech),
  share: typeof all === 'number' && all > 0 ? speech.format.percent(100) : '–',
})

const countShown = (
  count: Shown,
  asked: Record<string, string>,
  { t, format, at, limit, may_read_people }: FigureSpeech,
): CountShown => ({
  text: countText(count, limit, t, format),
  href:
    may_read_people && typeof count === 'number' && count > 0
      ? [at('siffror', 'deltagare'), new URLSearchParams(asked)].filter(part => String(part)).join('?')
      : null,
})

type Sum = ReturnType<typeof everyoneShown>
type DimensionsProps = {
  dimensions: DimensionShown[]
  sum: Sum
  /** Why there are none. */
  none: string
}

export function Dimensions({ dimensions, sum, none }: DimensionsProps) {
  const t = useTexts(figureTexts)
  if (dimensions.length === 0)
    return (
      <Panel id="vilka" title={t.who}>
        <p className="secondary">{none}</p>
      </Panel>
    )
  return (
    <Panel id="vilka" title={t.who} intro={t.who_intro}>
      <Cols kind="even">
        {dimensions.map(one => (
          <DimensionTable key={one.key} one={one} sum={sum} />
        ))}
      </Cols>
    </Panel>
  )
}

function DimensionTable({ one, sum }: { one: DimensionShown; sum: Sum }) {
  const t = useTexts(figureTexts)
  return (
    <Table
      caption={one.title}
      captionHidden
      dense
      cards={false}
      rows={one.parts}
      rowKey={part => part.key}
      columns={[
        { key: 'name', label: one.title, render: part => part.name, foot: t.all },
        {
          key: 'women',
          label: t.women,
          numeric: true,
          render: part => <Count count={part.women} />,
          foot: <Count count={sum.women} />,
        },
        {
          key: 'men',
          label: t.men,
          numeric: true,
          render: part => <Count count={part.men} />,
          foot: <Count count={sum.men} />,
        },
        {
          key: 'all',
          label: t.all,
          numeric: true,
          render: part => <Count count={part.all} />,
          foot: <Count count={sum.all} />,
        },
        { key: 'share', label: t.share, numeric: true, render: part => part.share, foot: sum.share },
      ]}
    />
  )
}

export const Count = ({ count: { text, href } }: { count: CountShown }) =>
  href ? <FigureLink href={href}>{text}</FigureLink> : text
