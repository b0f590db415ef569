/** A letter's words as they come with the product. Paragraphs are parted by an empty line; `{name}` is filled in when it is sent. */
export type LetterWords = {
  /** It must reach its reader whatever they have said about mail: an agreement, a code, a deadline of their own. */
  is_duty: boolean
  /** Someone has just asked for it and waits: it leaves at once, in quiet hours too. */
  is_awaited?: boolean
  /** What the words may name, with an example for the preview. */
  values: Record<string, string>
  sv: Words
  en: Words
}
export type Words = {
  subject: string
  body: string
  action?: string
  /** The same as an SMS, to someone who has no address: short, and the place that the button leads to comes after it. */
  sms?: string
}

export const letterWords = <const T extends Record<string, LetterWords>>(all: T): T => all
