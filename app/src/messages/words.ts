/** The codes that messages put into words; the same as on the wire. */
export type Seen = 'did-for' | 'watched' | 'together' | 'prompted' | 'alone'
export type Outcome = 'met' | 'not-home' | 'refused' | 'moved' | 'later'
export type Where = 'home' | 'field' | 'market' | 'village-house' | 'one-stop' | 'phone' | 'business'
export type Device = 'own' | 'family' | 'helper' | 'none'
