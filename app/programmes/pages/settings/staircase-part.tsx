import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Staircase } from '../../../ui/staircase.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import { inForceOn } from '../../rules/in-force.ts'
import { useBasisColumns } from './basis.tsx'
import type { Frame, ToShow } from './part.ts'
import { spokenBasis } from './spoken.ts'

export function staircaseShown({ whole, today, format, say }: ToShow) {
  const now = inForceOn(whole.staircases, today) ?? whole.staircases.at(-1)
  return {
    now: now && {
      from: format.day(now.valid_from),
      is_suggestion: now.certainty === 'unknown',
      steps: now.steps.map(({ number, name, meaning, colour }) => ({
        key: String(number),
        name,
        meaning,
        colour,
        people: [],
      })),
      belongs: now.steps.map(step => ({
        number: step.number,
        name: step.name,
        usual:
          step.usual_competences && step.usual_level
            ? say.usual_is(step.usual_competences, step.usual_level)
            : null,
        evidence: step.evidence || null,
      })),
    },
    versions: whole.staircases.map(one => ({
      id: one.id,
      steps: one.steps.map(step => step.name).join(' · '),
      ...spokenBasis(one, whole.staircases, today, format),
    })),
  }
}

export function StaircasePart({ base, may_edit, now, versions }: Frame & ReturnType<typeof staircaseShown>) {
  const t = useTexts(figureTexts)
  const basisColumns = useBasisColumns<(typeof versions)[number]>()
  return (
    <>
      {now && (
        <Panel title={t.staircase_from(now.from)}>
          <Stack>
            {now.is_suggestion && <Notice tone="warn" title={t.staircase_suggestion} />}
            <Staircase steps={now.steps} />
            <Table
              caption={t.usual}
              captionHidden
              rows={now.belongs}
              rowKey={step => step.number}
              columns={[
                { key: 'name', label: t.step_name, render: step => `${step.number}. ${step.name}` },
                { key: 'usual', label: t.usual, render: step => step.usual },
                { key: 'evidence', label: t.evidence, render: step => step.evidence },
              ]}
            />
          </Stack>
        </Panel>
      )}
      <Panel title={t.earlier_staircases}>
        <Stack>
          <Table
            caption={t.earlier_staircases}
            captionHidden
            rows={versions}
            rowKey={row => row.id}
            columns={[{ key: 'steps', label: t.staircase, render: row => row.steps }, ...basisColumns]}
          />
          {may_edit && (
            <ButtonLink kind="second" icon="plus" href={`${base}/trappan`}>
              {t.new_staircase}
            </ButtonLink>
          )}
        </Stack>
      </Panel>
    </>
  )
}
