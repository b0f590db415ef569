import type { ReactNode } from 'react'
import type { Invalid } from '../foundation/form.ts'
import { Button, ButtonLink } from './button.tsx'
import { EditForm, type EditFormProps } from './edit-form.tsx'
import { useTexts } from './language.tsx'
import type { NavItem } from './layout.tsx'
import { uiTexts } from './messages.ts'
import { PageHead, type PageHeadProps } from './page-head.tsx'
import { Row } from './panel.tsx'

export type EditPageProps = Pick<PageHeadProps, 'lede' | 'eyebrow'> &
  Omit<EditFormProps, 'back' | 'href'> & {
    title: string
    crumbs: NavItem[]
    /** Where one comes back without saving. */
    back: string
    /** The button: a verb and a thing. */
    save: string
    actionData?: Invalid
    children: ReactNode
  }

/** A page with one form. */
export function EditPage({
  title,
  lede,
  eyebrow,
  crumbs,
  back,
  save,
  actionData,
  children,
  ...form
}: EditPageProps) {
  const t = useTexts(uiTexts)
  return (
    <>
      <PageHead crumbs={crumbs} here={title} title={title} lede={lede} eyebrow={eyebrow} />
      <EditForm {...form} back={actionData} href={back}>
        {children}
        <Row>
          <Button>{save}</Button>
          <ButtonLink kind="quiet" href={back}>
            {t.back_unsaved}
          </ButtonLink>
        </Row>
      </EditForm>
    </>
  )
}
