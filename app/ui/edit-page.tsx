import type { ReactNode } from 'react'
import type { Form as Described, Fields } from '../foundation/described-form.ts'
import type { Invalid } from '../foundation/form.ts'
import { Button, ButtonLink } from './button.tsx'
import { Conflict } from './conflict.tsx'
import { EditForm } from './edit-form.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { type Compared, comparedWith, isOvertaken, type Saved } from './form-state.ts'
import { useTexts } from './language.tsx'
import type { NavItem } from './layout.tsx'
import { uiTexts } from './messages.ts'
import { PageHead, type PageHeadProps } from './page-head.tsx'
import { Row } from './panel.tsx'

export type EditPageProps = Pick<PageHeadProps, 'lede' | 'eyebrow'> & {
  title: string
  crumbs: NavItem[]
  /** Where one comes back without saving. */
  back: string
  once: string
  /** The button: a verb and a thing. */
  save: string
  actionData?: Invalid
  /** For what can be changed by two at once: the version that is saved, by whom, and the fields to compare. */
  version?: string | number
  saved?: Saved
  last?: { who: string; when: string }
  compared?: readonly Compared[]
  grid?: boolean
  /** The form as it is described, for what can be changed by two at once. */
  of?: Described<Fields>
  read?: string
  choices?: object
  children: ReactNode
}

/** A page with one form: what is wrong first, then the fields; or, when someone else was first, mine beside theirs. */
export function EditPage(props: EditPageProps) {
  const {
    title,
    lede,
    eyebrow,
    crumbs,
    back,
    once,
    save,
    actionData,
    version,
    saved = {},
    last,
    compared,
    grid,
  } = props
  const t = useTexts(uiTexts)
  const head = <PageHead crumbs={crumbs} here={title} title={title} lede={lede} eyebrow={eyebrow} />
  const buttons = (
    <Row>
      <Button>{save}</Button>
      <ButtonLink kind="quiet" href={back}>
        {t.back_unsaved}
      </ButtonLink>
    </Row>
  )
  if (props.of)
    return (
      <>
        {head}
        <EditForm
          of={props.of}
          back={actionData}
          href={back}
          {...{ once, version, grid }}
          read={props.read}
          choices={props.choices}
        >
          {props.children}
          {buttons}
        </EditForm>
      </>
    )
  if (version !== undefined && last && compared && isOvertaken(version, actionData)) {
    const fields = comparedWith(compared, saved, actionData)
    return (
      <>
        {head}
        <Conflict {...last} once={once} version={version} href={back} fields={fields} />
      </>
    )
  }
  return (
    <>
      {head}
      <ErrorSummary errors={actionData?.errors} />
      <Form id="form" once={once} version={version} grid={grid} guard>
        {props.children}
        {buttons}
      </Form>
    </>
  )
}
