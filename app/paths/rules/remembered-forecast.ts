import { type Forecast, type ForecastFacts, forecastOf } from './forecast.ts'

const MOST = 50
const remembered = new Map<string, Forecast>()

/** The same facts and seed always give the same forecast, so the latest few are kept: the overview asks for it at every visit. */
export function rememberedForecast(facts: ForecastFacts): Forecast {
  const key = JSON.stringify(facts)
  const known = remembered.get(key)
  if (known) return known
  const forecast = forecastOf(facts)
  if (remembered.size >= MOST) remembered.delete(remembered.keys().next().value!)
  remembered.set(key, forecast)
  return forecast
}
