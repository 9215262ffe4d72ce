const CLOCK = 'The clock of the machine is read in one file only: take currentTime or today from core/clock (in stories from house/clock).'
const ZONE = 'This reads the time zone of the machine; a day is the province\'s: dayOf, or a format with timeZone.'
const PARTS = 'FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset'

/** Rules of ESLint against the clock and the zone of the machine, for the app and the browser stories. */
export const machineTime = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: `CallExpression[callee.property.name=/^[gs]et(${PARTS})$/]`, message: ZONE },
  { selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)String$/][arguments.length<2]', message: ZONE },
  { selector: "NewExpression[callee.property.name='DateTimeFormat'][arguments.length<2]", message: ZONE },
  // new Date(2026, 10, 30) is a day of the machine's zone
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: ZONE },
]
