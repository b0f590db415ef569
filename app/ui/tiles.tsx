import { styleData } from './style-data.ts'

export type Tile = {
  key: string
  name: string
  /** Shown in the tile; left out where there is nothing. */
  count?: string | number
  /** The place on the grid, from 1. */
  x: number
  y: number
  /** How dark: 0 for nothing. */
  level: 0 | 1 | 2 | 3
  /** Set apart by a frame, and by the legend. */
  framed?: boolean
  href?: string
}

export type TileLegend = { level?: 1 | 2 | 3; framed?: boolean; label: string }

export type TilesProps = {
  tiles: Tile[]
  legend: TileLegend[]
  /** The lower right corner of the map is free, and the legend stands there. */
  corner?: boolean
}

/** Places roughly as on the map. A list of the same must be one click away. */
export function Tiles({ tiles, legend, corner }: TilesProps) {
  const columns = Math.max(...tiles.map(tile => tile.x))
  return (
    <div className="tilesbox">
      <ul className="tiles" style={styleData({ '--columns': columns })} data-corner={corner || undefined}>
        {tiles.map(tile => (
          <li
            key={tile.key}
            style={styleData({ '--x': tile.x, '--y': tile.y })}
            data-level={tile.level}
            data-framed={tile.framed || undefined}
          >
            <TileBody tile={tile} />
          </li>
        ))}
      </ul>
      <ul className="tiles-legend">
        {legend.map(({ level, framed, label }) => (
          <li key={label}>
            <i data-level={level} data-framed={framed || undefined} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  )
}

const TileBody = ({ tile: { name, count, href } }: { tile: Tile }) => {
  const inside = (
    <>
      <span>{name}</span> {count !== undefined && <b>{count}</b>}
    </>
  )
  return href ? <a href={href}>{inside}</a> : inside
}
