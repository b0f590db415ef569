// Says before one signs out what the phone has not sent, and only to the one who wrote it.
import { lastHolder, mine, now } from './outbox.ts'

async function tellWhatWaits(line: HTMLElement) {
  now.who = await lastHolder()
  const waiting = await mine()
  if (!now.who || waiting.length === 0) return
  const { owner } = await (await fetch(now.who.send)).json()
  if (owner !== now.who.owner) return
  const { one = '', many = '' } = line.dataset
  line.textContent = waiting.length === 1 ? one : many.replace('{n}', String(waiting.length))
  line.hidden = false
}

const line = document.querySelector<HTMLElement>('[data-waiting]')
if (line) tellWhatWaits(line).catch(() => {})
