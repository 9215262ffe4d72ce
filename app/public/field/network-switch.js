// Loaded first by the field door's service worker: while the page that shows it says so, the phone has no network, though its files are at hand.
let cut = false

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'NETWORK') cut = data.cut === true
})

self.addEventListener('fetch', (event) => {
  if (cut) event.respondWith(fromPhone(event.request))
})

async function fromPhone(request) {
  const wanted = request.mode === 'navigate' ? '/field/index.html' : request
  return (await caches.match(wanted, { ignoreSearch: true })) ?? Response.error()
}
