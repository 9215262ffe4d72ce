/** What a browser hands over when the app may be put on the home screen. */
interface InstallOffer extends Event {
  prompt(): Promise<void>
}

let offer = $state.raw<InstallOffer>()

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  offer = event as InstallOffer
})
addEventListener('appinstalled', () => (offer = undefined))

export const installable = () => offer !== undefined

export async function install() {
  await offer?.prompt()
  offer = undefined
}
