// Says before one signs out what the phone has not sent, and only to the one who wrote it.
import { mine, now, recogniseOwner } from './outbox.js'

const line = document.querySelector('[data-waiting]')

async function tellWhatWaits() {
  await recogniseOwner()
  const waiting = await mine()
  if (waiting.length === 0) return
  const { owner } = await (await fetch(now.who.send)).json()
  if (owner !== now.who.owner) return
  line.textContent =
    waiting.length === 1 ? line.dataset.one : line.dataset.many.replace('{n}', waiting.length)
  line.hidden = false
}

if (line) tellWhatWaits().catch(() => {})
