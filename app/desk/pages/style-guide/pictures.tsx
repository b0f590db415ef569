import { FigureLink } from '../../../ui/figure.tsx'
import { Journey } from '../../../ui/journey.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { Planks, Targets } from '../../../ui/progress.tsx'
import { Staircase } from '../../../ui/staircase.tsx'
import { type Tile, Tiles } from '../../../ui/tiles.tsx'
import { pictureTexts } from './picture-messages.ts'

export function PlankSection() {
  const t = useTexts(pictureTexts)
  return (
    <Stack>
      <Targets
        targets={[
          {
            key: 'companies',
            heading: t.companies,
            figure: 71,
            of: t.of('100'),
            href: '#planks',
            value: 71,
            plan: 68,
            delta: t.ahead,
            children: t.regions,
          },
          {
            key: 'blekinge',
            heading: 'Blekinge',
            figure: 17,
            of: t.of('30'),
            href: '#planks',
            value: 56.7,
            plan: 66.7,
            tone: 'blue',
            delta: t.behind,
            deltaTone: 'warn',
            children: t.waiting,
          },
          {
            key: 'promises',
            heading: t.promises,
            figure: 9,
            of: t.of('17'),
            value: (100 * 9) / 17,
            n: 17,
            tone: 'wood',
            children: t.one_plank,
          },
        ]}
      />
      <div className="narrow">
        <p className="small">{t.hours}</p>
        <Planks value={28.7} possible={31.2} plan={32.9} size="large" />
        <p className="small secondary">{t.hours_more}</p>
      </div>
      <div className="narrow">
        <p className="small">{t.small_gap}</p>
        <Planks value={93.8} n={16} size="small" />
        <p className="small secondary">
          {t.figure_says} <FigureLink href="#planks">{t.hours_742}</FigureLink>.
        </p>
      </div>
    </Stack>
  )
}

export function JourneySection() {
  const t = useTexts(pictureTexts)
  const steps = [
    { key: 'referred', name: t.referred, when: t.on_14_feb, text: t.referred_how, state: 'done' },
    { key: 'assessment', name: t.assessment, when: t.on_4_mar, text: t.assessment_how, state: 'done' },
    { key: 'workshop', name: t.workshop, when: t.on_19_mar, text: t.workshop_how, state: 'done' },
    { key: 'courses', name: t.courses, when: t.till_nov, text: t.courses_how, state: 'now' },
    { key: 'followup', name: t.followup, when: t.on_9_sep, text: t.followup_how, state: 'next' },
  ] as const
  return (
    <Stack gap="wide">
      <Journey steps={[...steps]} />
      <Journey compact steps={steps.slice(1).map(({ text: _, ...step }) => step)} />
    </Stack>
  )
}

export function StairSection() {
  const t = useTexts(pictureTexts)
  return (
    <Staircase
      steps={[
        { key: '1', name: t.step_1, meaning: t.step_1_what, people: [{ label: t.assembly, count: 3 }] },
        {
          key: '2',
          name: t.step_2,
          meaning: t.step_2_what,
          climbed: 4,
          people: [
            { label: t.assembly, count: 11 },
            { label: t.packing, count: 6 },
          ],
        },
        {
          key: '3',
          name: t.step_3,
          meaning: t.step_3_what,
          climbed: 5,
          people: [{ label: 'CNC', count: 8, href: '#stairs' }],
        },
        {
          key: '4',
          name: t.step_4,
          meaning: t.step_4_what,
          climbed: 3,
          people: [{ label: t.leaders, count: 5 }],
        },
      ]}
    />
  )
}

const PLACES: [name: string, x: number, y: number, count: number][] = [
  ['Osby', 6, 1, 2],
  ['Olof\u00adström', 9, 1, 4],
  ['Ängel\u00adholm', 2, 2, 3],
  ['Klippan', 3, 2, 2],
  ['Perstorp', 4, 2, 1],
  ['Hässle\u00adholm', 5, 2, 5],
  ['Östra Göinge', 6, 2, 2],
  ['Kristian\u00adstad', 7, 2, 6],
  ['Bro\u00admölla', 8, 2, 1],
  ['Sölves\u00adborg', 9, 2, 2],
  ['Karls\u00adhamn', 10, 2, 3],
  ['Ronneby', 11, 2, 3],
  ['Karls\u00adkrona', 12, 2, 5],
  ['Helsing\u00adborg', 1, 3, 7],
  ['Bjuv', 3, 3, 0],
  ['Höör', 5, 3, 0],
  ['Lands\u00adkrona', 1, 4, 4],
  ['Eslöv', 3, 4, 2],
  ['Malmö', 1, 5, 9],
  ['Lund', 2, 5, 3],
]

export function TileSection() {
  const t = useTexts(pictureTexts)
  const tiles: Tile[] = PLACES.map(([name, x, y, count]) => ({
    key: name,
    name,
    x,
    y,
    count: count || undefined,
    level: count === 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : 3,
    framed: x > 8,
    href: count ? '#tiles' : undefined,
  }))
  return (
    <Tiles
      corner
      tiles={tiles}
      legend={[
        { level: 1, label: t.companies_1_2 },
        { level: 2, label: t.companies_3_5 },
        { level: 3, label: t.companies_6 },
        { framed: true, label: t.blue_frame },
      ]}
    />
  )
}
