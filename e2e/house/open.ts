import { chooseClock } from './clock'
import { TungNha } from './TungNha'

/** Opens one house for all stories: a small demo province, loaded to the end. */
export default async function open(): Promise<() => Promise<void>> {
  if (process.env.TUNGNHA_ADDRESS) return async () => undefined
  chooseClock()
  const house = await TungNha.start('demo', '--scale', process.env.TUNGNHA_SCALE ?? '1/40')
  process.env.TUNGNHA_ADDRESS = house.address
  process.env.TUNGNHA_DATA = house.data
  try {
    await house.says(/Demo province loaded/)
  } catch (failure) {
    await house.stop()
    throw failure
  }
  return () => house.stop()
}
