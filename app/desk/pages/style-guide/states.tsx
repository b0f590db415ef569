import { formOf } from '../../../foundation/described-form.ts'
import { countField, optionalTextField } from '../../../foundation/fields.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ChooseBetween } from '../../../ui/choose-between.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Empty, NothingFound, Skeleton } from '../../../ui/empty.tsx'
import { ErrorPage } from '../../../ui/error-page.tsx'
import { ConfirmDialog } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { readList } from '../../../ui/list-url.ts'
import { SectionRow } from '../../../ui/menu.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Crumbs } from '../../../ui/page-head.tsx'
import { Cols, Row, Stack } from '../../../ui/panel.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { exampleTexts } from './example-messages.ts'

export function StateSection() {
  const t = useTexts(exampleTexts)
  return (
    <Row>
      <Tag tone="ok">{t.done}</Tag>
      <Tag tone="now">{t.today}</Tag>
      <Tag tone="warn" icon="clock">
        {t.days_left}
      </Tag>
      <Tag tone="warn">{t.declaration_missing}</Tag>
      <Tag tone="bad">{t.late}</Tag>
      <Tag tone="info">{t.referred}</Tag>
      <Tag tone="open">{t.not_started}</Tag>
      <Tag icon="lock">{t.lock}</Tag>
    </Row>
  )
}

export function NoticeSection() {
  const t = useTexts(exampleTexts)
  return (
    <Cols kind="even">
      <Stack gap="tight">
        <Notice title={t.report_opens} level={3}>
          {t.report_opens_what}
        </Notice>
        <Notice tone="warn" title={t.declaration_missing} level={3}>
          {t.course_starts} <a href="#notices">{t.remind_company}</a>
        </Notice>
      </Stack>
      <Stack gap="tight">
        <Notice tone="ok" title={t.invitations_sent} level={3} role="status">
          {t.invitations_sent_what}
        </Notice>
        <Notice tone="bad" title={t.not_fetched} level={3}>
          {t.not_fetched_what}
        </Notice>
      </Stack>
    </Cols>
  )
}

export function TabSection() {
  const t = useTexts(exampleTexts)
  const tabs = [t.tab_journey, t.tab_plan, t.tab_people, t.tab_attendance]
  return (
    <Stack>
      <Crumbs items={[{ href: '#tabs', label: t.companies }]} here="Åvalla Mekaniska AB" />
      <Tabs
        name={t.about_company}
        items={tabs.map((label, at) => ({ label, href: `#tab-${at}`, current: label === t.tab_plan }))}
      />
      <SectionRow
        section={{
          href: '#tabs',
          label: t.companies,
          entries: tabs.map((label, at) => ({
            label,
            href: `#place-${at}`,
            current: label === t.tab_people,
          })),
        }}
      />
    </Stack>
  )
}

export function DialogSection() {
  const t = useTexts(exampleTexts)
  return (
    <Stack>
      <Dialog id="shown" title={t.call_off} open>
        <p>{t.call_off_what}</p>
        <Row>
          <Button kind="danger" type="button">
            {t.call_off_yes}
          </Button>
          <Button kind="quiet" type="button">
            {t.call_off_no}
          </Button>
        </Row>
      </Dialog>
      <Button kind="second" size="small" opens="call-off">
        {t.open_dialog}
      </Button>
      <ConfirmDialog
        id="call-off"
        action="#dialog"
        question={t.call_off}
        yes={t.call_off_yes}
        no={t.call_off_no}
      >
        <p>{t.call_off_what}</p>
      </ConfirmDialog>
    </Stack>
  )
}

export function EmptySection() {
  const t = useTexts(exampleTexts)
  const list = readList(new URLSearchParams('q=plåtslageri'), { sorts: ['name'] })
  return (
    <Stack>
      <Cols kind="even">
        <Empty title={t.no_courses} level={3} action={<ButtonLink href="#empty">{t.propose}</ButtonLink>}>
          {t.no_courses_why}
        </Empty>
        <Stack>
          <NothingFound list={list} labels={['Blekinge']} />
          <Skeleton>{t.fetching}</Skeleton>
        </Stack>
      </Cols>
      <Cols kind="even">
        {[404, 403, 409, 500].map(status => (
          <ErrorPage
            key={status}
            status={status}
            incident={status === 500 ? '7K-3381' : undefined}
            home="#empty"
            level={3}
          >
            {status === 500 && t.call_us}
          </ErrorPage>
        ))}
      </Cols>
    </Stack>
  )
}

export function ConflictSection() {
  const t = useTexts(exampleTexts)
  const words = (text: string) => ({ sv: text, en: text })
  const example = formOf({
    people: { reads: countField('not-a-count'), label: words(t.people) },
    contact: { reads: optionalTextField(), label: words(t.contact) },
    name: { reads: optionalTextField(), label: words(t.name) },
  })
  return (
    <ChooseBetween
      of={example}
      action="#conflict"
      href="#conflict"
      back={{
        errors: {},
        intent: null,
        typed: { people: '61', contact: 'Marit', name: 'Furulunds Plåt' },
        conflict: {
          who: 'Jenny',
          when: t.this_morning,
          both: ['people', 'contact'],
          theirs: ['name'],
          saved: { people: '64', contact: 'Robert' },
        },
      }}
    />
  )
}
