import type { ReactNode } from 'react'
import { Button, ButtonLink } from './button.tsx'
import { Form, type FormProps } from './form.tsx'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { Notice } from './notice.tsx'
import { TableWrap } from './table.tsx'
import { Tag } from './tag.tsx'

export type ConflictField = {
  /** The name in the form. */
  name: string
  label: string
  /** As it was sent, to be sent again. */
  value: string
  mine: ReactNode
  theirs: ReactNode
  differs: boolean
}

export type ConflictProps = Pick<FormProps, 'action' | 'once' | 'intent'> & {
  /** The version that is saved now, so that saving mine is a choice made knowingly. */
  version: string | number
  who: string
  when: string
  fields: ConflictField[]
  /** The page as it is saved now. */
  href: string
}

/** 409: someone else saved first. Both are shown, nothing is lost, and the reader chooses. */
export function Conflict({ who, when, fields, href, ...form }: ConflictProps) {
  const t = useTexts(uiTexts)
  return (
    <div className="stack">
      <Notice tone="warn" title={t.conflict_title} level={2} role="alert">
        {t.conflict_lede(who, when)}
      </Notice>
      <TableWrap name={t.conflict_title}>
        <table className="table conflict" data-cards>
          <caption className="visually-hidden">{t.conflict_title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.conflict_field}</th>
              <th scope="col">{t.conflict_mine}</th>
              <th scope="col">{t.conflict_theirs(who)}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(field => (
              <tr key={field.name} className={field.differs ? 'is-here' : undefined}>
                <th scope="row">
                  {field.label}{' '}
                  {field.differs && (
                    <Tag tone="open" icon="warning">
                      {t.conflict_differs}
                    </Tag>
                  )}
                </th>
                <td data-label={t.conflict_mine}>{field.mine}</td>
                <td data-label={t.conflict_theirs(who)}>{field.theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Form {...form}>
        {fields.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="row">
          <Button>{t.save_mine}</Button>
          <ButtonLink kind="second" href={href}>
            {t.keep_theirs}
          </ButtonLink>
        </div>
      </Form>
    </div>
  )
}
