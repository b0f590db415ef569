import { crc32, deflateSync } from 'node:zlib'

const HEIGHT = 72
const WIDTH = 108
const FINE = 4 // points a side within each pixel

/** The emblem of the Union as PNG, since mail readers draw no SVG: blue field, twelve upright stars. Geometry: Council of Europe, 1996. */
export const emblemPng = (): Buffer => {
  made ??= pngOf()
  return made
}
let made: Buffer | null = null

function pngOf(): Buffer {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3))
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const gold = goldAt(x, y)
      const [red, green, blue] = [
        Math.round(255 * gold),
        Math.round(51 + 153 * gold),
        Math.round(153 * (1 - gold)),
      ]
      rows.set([red, green, blue], y * (1 + WIDTH * 3) + 1 + x * 3)
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8) // eight bits, true colour
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** How much of the pixel a star covers. */
function goldAt(x: number, y: number): number {
  let within = 0
  for (let part = 0; part < FINE * FINE; part++) {
    const point = { x: x + ((part % FINE) + 0.5) / FINE, y: y + (Math.floor(part / FINE) + 0.5) / FINE }
    if (STARS.some(star => isInside(point, star))) within++
  }
  return within / (FINE * FINE)
}

type Point = { x: number; y: number }

// The circle's radius is a third of the height, a star's an eighteenth; a star's inner corners lie at 0.382 of its radius.
const STARS: Point[][] = Array.from({ length: 12 }, (_, hour) => {
  const at = turned(hour / 12, HEIGHT / 3, { x: WIDTH / 2, y: HEIGHT / 2 })
  return Array.from({ length: 10 }, (_, corner) =>
    turned(corner / 10, (HEIGHT / 18) * (corner % 2 ? 0.382 : 1), at),
  )
})

function turned(share: number, radius: number, centre: Point): Point {
  const angle = share * 2 * Math.PI
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}

function isInside(point: Point, corners: Point[]): boolean {
  let inside = false
  corners.forEach((a, at) => {
    const b = corners[(at + 1) % corners.length]!
    if (a.y > point.y !== b.y > point.y && point.x < a.x + ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y))
      inside = !inside
  })
  return inside
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
