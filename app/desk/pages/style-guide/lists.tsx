import type { ReactNode } from 'react'
import { History } from '../../../ui/history.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Cols, Stack } from '../../../ui/panel.tsx'
import { PhoneList } from '../../../ui/phone-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Checks, Happened, Worklist } from '../../../ui/worklist.tsx'
import { pictureTexts } from './picture-messages.ts'

export function ListSection() {
  const t = useTexts(pictureTexts)
  return (
    <Cols kind="even">
      <Stack>
        <Example title={t.to_do}>
          <Worklist
            items={[
              {
                key: 'report',
                href: '#lists',
                title: t.to_do_report,
                state: (
                  <Tag tone="warn" icon="clock">
                    {t.days_13}
                  </Tag>
                ),
                text: t.to_do_report_what,
              },
              {
                key: 'sign',
                href: '#lists',
                title: t.to_do_sign,
                state: <Tag tone="bad">{t.late}</Tag>,
                text: t.to_do_sign_what,
              },
              {
                key: 'list',
                href: '#lists',
                title: t.to_do_list,
                act: { href: '#lists', label: t.remind, about: t.about_list },
                text: t.to_do_list_what,
              },
            ]}
          />
        </Example>
        <Example title={t.just_happened}>
          <Happened
            items={[
              { key: '1', when: '9.12', what: t.happened_referred },
              { key: '2', when: t.yesterday, what: <a href="#lists">{t.happened_list}</a> },
            ]}
          />
        </Example>
        <Example title={t.check}>
          <Checks
            done={t.done}
            items={[
              { key: 'paid', text: t.check_paid, done: false, why: t.one_left },
              { key: 'signed', text: t.check_signed, done: true },
            ]}
          />
        </Example>
      </Stack>
      <Stack>
        <Example title={t.money}>
          <Pairs
            pairs={[
              { label: t.planned, value: '552 h' },
              { label: t.signed, value: '374 h' },
              { label: t.brings, value: '155 958 kr', sum: true },
            ]}
          />
        </Example>
        <Example title={t.history}>
          <History
            entries={[
              {
                key: '2',
                when: t.history_when,
                who: 'Jenny',
                role: t.history_role,
                what: t.history_changed,
                changes: [
                  { field: t.planned, before: '4 h', after: '2,5 h' },
                  { field: t.signed_by, before: t.on_paper, after: t.withdrawn },
                ],
                reason: t.history_reason,
              },
              { key: '1', when: t.history_when_2, who: 'Lina', what: t.history_created },
            ]}
          />
        </Example>
        <Example title={t.my_companies}>
          <PhoneList
            level={4}
            items={[
              {
                key: 'furulund',
                href: '#lists',
                title: 'Furulunds Plåt',
                place: 'Karlshamn',
                state: <Tag tone="info">{t.referred_yesterday}</Tag>,
                text: t.lina_calls,
                act: { href: '#lists', label: t.call, icon: 'phone' },
              },
              {
                key: 'avalla',
                href: '#lists',
                title: 'Åvalla Mekaniska',
                place: 'Östra Göinge',
                state: <Tag tone="ok">{t.trains}</Tag>,
                text: t.three_late,
                act: { href: '#lists', label: t.call_2, icon: 'phone' },
              },
            ]}
          />
        </Example>
      </Stack>
    </Cols>
  )
}

const Example = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="example">{title}</h3>
    {children}
  </div>
)
