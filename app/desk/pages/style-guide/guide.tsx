import { useTexts } from '../../../ui/language.tsx'
import type { ListState } from '../../../ui/list-url.ts'
import { Logo } from '../../../ui/logo.tsx'
import { Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { ChartSection } from './charts.tsx'
import { FieldSection, FormSection } from './fields.tsx'
import { ButtonSection, ColourSection, FrameSection, IconSection, TypeSection } from './ground.tsx'
import { ListSection } from './lists.tsx'
import { guideTexts } from './messages.ts'
import { JourneySection, PlankSection, StairSection, TileSection } from './pictures.tsx'
import {
  ConflictSection,
  DialogSection,
  EmptySection,
  NoticeSection,
  StateSection,
  TabSection,
} from './states.tsx'
import { TableSection } from './tables.tsx'

/** Every component in every state, made of the components themselves. */
export function StyleGuide({ list }: { list: ListState }) {
  const t = useTexts(guideTexts)
  const sections = [
    { id: 'colour', about: t.colour_about, content: <ColourSection /> },
    { id: 'type', about: t.type_about, content: <TypeSection /> },
    { id: 'icons', about: t.icons_about, content: <IconSection /> },
    { id: 'buttons', about: t.buttons_about, content: <ButtonSection /> },
    { id: 'fields', about: t.fields_about, content: <FieldSection /> },
    { id: 'forms', about: t.forms_about, content: <FormSection /> },
    { id: 'table', about: t.table_about, content: <TableSection list={list} /> },
    { id: 'state', about: t.state_about, content: <StateSection /> },
    { id: 'notices', about: t.notices_about, content: <NoticeSection /> },
    { id: 'tabs', about: t.tabs_about, content: <TabSection /> },
    { id: 'dialog', about: t.dialog_about, content: <DialogSection /> },
    { id: 'empty', content: <EmptySection /> },
    { id: 'conflict', about: t.conflict_about, content: <ConflictSection /> },
    { id: 'planks', about: t.planks_about, content: <PlankSection /> },
    { id: 'chart', about: t.chart_about, content: <ChartSection /> },
    { id: 'journey', about: t.journey_about, content: <JourneySection /> },
    { id: 'stairs', about: t.stairs_about, content: <StairSection /> },
    { id: 'tiles', about: t.tiles_about, content: <TileSection /> },
    { id: 'lists', about: t.lists_about, content: <ListSection /> },
    { id: 'frame', about: t.frame_about, content: <FrameSection /> },
  ] as const
  return (
    <>
      <div className="pagehead">
        <div>
          <h1 className="verdict">{t.title}</h1>
          <p className="lede">{t.lede}</p>
        </div>
        <div className="marks">
          <div data-ground="dark">
            <Logo />
          </div>
          <div data-ground="light">
            <Logo ground="light" />
          </div>
        </div>
      </div>
      <Cols kind="side">
        <nav className="toc" aria-label={t.contents}>
          <ul className="links">
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{t[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Stack gap="wide">
          {sections.map(section => (
            <Panel
              key={section.id}
              id={section.id}
              title={t[section.id]}
              intro={'about' in section ? section.about : undefined}
            >
              {section.content}
            </Panel>
          ))}
        </Stack>
      </Cols>
    </>
  )
}
