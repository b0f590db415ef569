import type { Invalid } from '../../foundation/form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import type { Option, OptionGroup } from '../../ui/field.tsx'
import { filling, type Saved } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseForm } from '../rules/course-form.ts'
import { ChosenRows, rowsOf } from './chosen-rows.tsx'

type Props = {
  shown: {
    saved: Saved
    rows: { outcomes: number; prerequisites: number; parts: number }
    competences: readonly OptionGroup[]
    prerequisites: readonly OptionGroup[]
    parts: readonly Option[]
    levels: readonly Option[]
    is_new: boolean
  }
  back?: Invalid
}

/** The form of a course, in its parts. */
export function CourseFields({ shown, back }: Props) {
  const t = useTexts(catalogueTexts)
  const o = useTexts(outcomeTexts)
  const { fields, field } = useFields(courseForm, shown, back)
  const filled = filling(shown.saved, back)
  const count = (of: string, there: number) => rowsOf(of, there, back?.typed)
  return (
    <Stack gap="wide">
      <Stack>{fields('title', 'code', 'kind', 'hours', 'held_as', 'languages', 'is_required_by_law')}</Stack>
      <Panel title={t.about}>
        <Stack>{fields('goals', 'content', 'accessibility', 'principles')}</Stack>
      </Panel>
      {shown.competences.length > 0 && (
        <Panel title={o.leads_to}>
          <ChosenRows
            of="outcome"
            what="competence"
            label={o.competence}
            none={o.nothing}
            hint={o.leads_to_hint}
            rows={count('outcome', shown.rows.outcomes)}
            choices={shown.competences}
            levels={shown.levels}
            field={filled}
          />
        </Panel>
      )}
      <Panel title={t.prerequisites}>
        <Stack>
          {shown.prerequisites.length > 0 && (
            <ChosenRows
              of="prerequisite"
              what="what"
              label={t.prerequisite}
              none={t.choose_prerequisite}
              hint={t.prerequisites_row_hint}
              rows={count('prerequisite', shown.rows.prerequisites)}
              choices={shown.prerequisites}
              levels={shown.levels}
              field={filled}
            />
          )}
          {field('needs')}
        </Stack>
      </Panel>
      {shown.parts.length > 0 && (
        <Panel title={t.parts}>
          <ChosenRows
            of="part"
            what="course"
            label={t.part}
            none={t.choose_part}
            hint={t.parts_hint}
            rows={count('part', shown.rows.parts)}
            choices={shown.parts}
            field={filled}
          />
        </Panel>
      )}
      {!shown.is_new && field('is_correction')}
    </Stack>
  )
}
