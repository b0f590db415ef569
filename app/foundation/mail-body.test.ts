import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { type Letter, renderMail } from './mail-body.ts'
import { emblemPng } from './mail-emblem.ts'

const letter = (rest: Partial<Letter> = {}): Letter => ({
  language: 'sv',
  subject: 'Din länk',
  paragraphs: ['Hej på dig & <alla>.'],
  action: { label: 'Logga in', href: 'https://spang.exempel.se/logga-in/lank?token=abc&till=%2F' },
  ...rest,
})

test('the letter says the same in text and HTML, in both languages, and nothing in it becomes markup', () => {
  const { text, html } = renderMail(letter())
  assert.match(
    text,
    /Hej på dig & <alla>\.\n\nLogga in:\nhttps:\/\/spang\.exempel\.se\/logga-in\/lank\?token=abc&till=%2F/,
  )
  assert.match(html, /Hej på dig &amp; &lt;alla&gt;\./)
  assert.match(html, /href="https:\/\/spang\.exempel\.se\/logga-in\/lank\?token=abc&amp;till=%2F"/)
  assert.match(html, /<html lang="sv" dir="ltr">/)
  assert.match(renderMail(letter({ language: 'en' })).html, /Co-funded by the European Union/)
})

test('the emblem is blue with twelve gold stars in a circle', () => {
  const png = emblemPng()
  assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')])
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  assert.deepEqual([width, height], [108, 72])
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const colour = (x: number, y: number) => [...rows.subarray(y * (1 + width * 3) + 1 + x * 3).subarray(0, 3)]
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour * Math.PI) / 6
    assert.deepEqual(
      colour(Math.floor(54 + 24 * Math.sin(angle)), Math.floor(36 - 24 * Math.cos(angle))),
      [255, 204, 0],
      `star ${hour}`,
    )
  }
  for (const [x, y] of [
    [1, 1],
    [54, 36],
    [106, 70],
  ] as const)
    assert.deepEqual(colour(x, y), [0, 51, 153])
})
