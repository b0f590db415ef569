import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { sheetTexts } from '../../messages/sheets.ts'
import { sheetForm } from '../../rules/sheet.ts'

type Page = { nth: number; label: string; href: string; is_picture: boolean }
type Sheet = { id: number; original: string; kept: string; pages: Page[] }

/** The pages of a list, beside what is keyed from it, or above it. */
export function Pages({ sheet, others }: { sheet: Sheet; others: { href: string; label: string }[] }) {
  const t = useTexts(sheetTexts)
  return (
    <aside className="photos" aria-label={t.picture}>
      <Stack>
        <p className="small secondary">
          {sheet.kept}. {sheet.original}
        </p>
        <section className="photo sheet-pages" tabIndex={0} aria-label={t.picture}>
          {sheet.pages.map(page => (
            <figure key={page.nth}>
              {page.is_picture && <img src={page.href} alt={page.label} loading="lazy" />}
              <figcaption className="small">
                {page.label}{' '}
                <a href={page.href} target="_blank" rel="noreferrer">
                  {page.is_picture ? t.open_page : t.open_pdf}{' '}
                  <span className="visually-hidden">{page.label}</span>
                </a>
              </figcaption>
            </figure>
          ))}
        </section>
        {others.length > 0 && (
          <ul className="links">
            {others.map(one => (
              <li key={one.href}>
                <a href={one.href}>{one.label}</a>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </aside>
  )
}

/** The code as it stands on the list, typed beside the picture: so it is seen that it is the right one. */
export function CodeField({ sheet, back }: { sheet: Sheet; back: Invalid | undefined }) {
  const t = useTexts(sheetTexts)
  return (
    <>
      <input type="hidden" name="sheet" value={sheet.id} />
      <Field
        name="code"
        label={t.code}
        hint={t.code_hint}
        width="m"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...(back?.errors.code ? { error: back.errors.code } : {})}
        defaultValue={back?.typed.code ?? ''}
      />
    </>
  )
}

/** A list that is not kept yet. */
export function UploadSheet({
  once,
  is_another,
  back,
}: {
  once: string
  is_another: boolean
  back: Invalid | undefined
}) {
  const t = useTexts(sheetTexts)
  const { fields } = useFields(sheetForm, { saved: {} }, back)
  return (
    <Panel title={is_another ? t.another : t.upload}>
      <Form once={once} intent="keep" encType="multipart/form-data" takesTime={t.keep_takes}>
        <Field
          type="file"
          name="pages"
          label={t.pages}
          hint={t.pages_hint}
          accept="image/jpeg,image/png,application/pdf"
          multiple
          {...(back?.errors.pages ? { error: back.errors.pages } : {})}
          required
        />
        {fields('original', 'nobody_hidden')}
        <Row>
          <Button kind={is_another ? 'second' : undefined} icon="upload">
            {t.keep}
          </Button>
        </Row>
      </Form>
    </Panel>
  )
}
