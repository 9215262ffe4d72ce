import type { demo as base } from '../vi/demo'

export const demo: typeof base = {
  title: 'From the door to the figure',
  lead: "Lan's phone in her village and the province's desk, both of them real: try them.",
  phone: "Lan's phone",
  province: "The province's desk",
  cut: 'No network',
  cutOn: "Lan's phone has no network: record all the same, the phone keeps it.",
  cutOff: "Lan's phone has a network: what is recorded is sent.",
  opening: 'Opening the two screens…',
  failed: 'This could not be opened. The page is there in the demo province only; try again in a moment.',
  home: 'To the first page',
  walks: 'Two walks, a minute each',
  walk: {
    door: {
      title: 'A knock at a door',
      steps: [
        'Choose a home for tonight',
        'Cut the network; record a visit, save',
        'Give the network back: it is sent by itself',
        "The province's figure has moved",
      ],
    },
    stuck: {
      title: 'A stuck point set free',
      steps: [
        'Choose a service, say where it is stuck',
        'The province sees it at once and answers',
        "The answer is on Lan's phone",
      ],
    },
  },
}
