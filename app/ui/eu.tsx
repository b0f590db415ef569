import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'

const STAR = 'M0-30 6.74-9.27H28.53L10.9 3.54 17.63 24.27 0 11.46-17.63 24.27-10.9 3.54-28.53-9.27H-6.74Z'
const HOURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

/** The emblem and its sentence, as the Union's rules for its use say: never recoloured, never rewritten. */
export function EuEmblem() {
  const t = useTexts(uiTexts)
  return (
    <div className="eu">
      <svg viewBox="0 0 810 540" role="img" aria-label={t.eu_emblem}>
        <path fill="#039" d="M0 0h810v540H0z" />
        {HOURS.map(hour => (
          <path key={hour} fill="#fc0" d={STAR} transform={`translate(${placeOf(hour)})`} />
        ))}
      </svg>
      <span>{t.eu_cofunded}</span>
    </div>
  )
}

// Twelve upright stars on a circle whose radius is a third of the height.
const placeOf = (hour: number) => {
  const angle = (hour * Math.PI) / 6
  return `${(405 + 180 * Math.sin(angle)).toFixed(2)} ${(270 - 180 * Math.cos(angle)).toFixed(2)}`
}
