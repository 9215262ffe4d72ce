import { TungNha } from './TungNha'
import { Zalo } from './Zalo'

/** Opens one house for all stories: a small demo province, loaded to the end, that takes a stand-in for Zalo. */
export default async function open(): Promise<() => Promise<void>> {
  if (process.env.TUNGNHA_ADDRESS) return async () => undefined
  const zalo = await Zalo.open()
  Object.assign(process.env, zalo.environment, { ZALO_STAND_IN: zalo.address })
  const house = await TungNha.start('demo', '--scale', process.env.TUNGNHA_SCALE ?? '1/40')
  process.env.TUNGNHA_ADDRESS = house.address
  process.env.TUNGNHA_DATA = house.data
  const close = async () => {
    await house.stop()
    await zalo.close()
  }
  try {
    await house.says(/Demo province loaded/)
  } catch (failure) {
    await close()
    throw failure
  }
  return close
}
