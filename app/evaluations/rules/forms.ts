import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import { textField } from '../../foundation/fields.ts'
import { replyTexts } from '../messages/reply.ts'

const t = replyTexts

/** What a provider answers to what was said of its course. */
export const replyForm = formOf({
  text: {
    reads: textField('reply-missing', 2000),
    label: t.text,
    hint: t.text_hint,
    type: 'textarea',
    rows: 6,
  },
})
export type ReplyForm = ValueOf<typeof replyForm>
