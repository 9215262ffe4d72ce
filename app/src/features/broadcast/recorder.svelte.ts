import type { Sound } from './voices.svelte'

/** A recording as a draft keeps it. */
export interface KeptSound extends Sound {
  seconds: number
}

export const LONGEST = 30 // seconds
/** What the server takes. */
const LARGEST = 200_000 // bytes
const BITS_PER_SECOND = 24_000
const STEP = 100 // milliseconds

/** How phones record, the best first. */
const FORMS = [
  { mime: 'audio/webm;codecs=opus', type: 'webm' },
  { mime: 'audio/mp4', type: 'mp4' },
  { mime: 'audio/ogg;codecs=opus', type: 'ogg' },
] as const

type State = 'idle' | 'recording' | 'done' | 'refused' | 'too-large'

/** Records up to half a minute and keeps it to be heard again; nothing leaves the phone here. */
export class Recorder {
  state = $state<State>('idle')
  seconds = $state(0)
  /** Where it can be heard. */
  url = $state<string>()
  #file: Blob | undefined
  #type: Sound['soundType'] | undefined
  #recorder: MediaRecorder | undefined
  #ticking: ReturnType<typeof setInterval> | undefined

  static get form() {
    return globalThis.MediaRecorder && globalThis.navigator.mediaDevices ? FORMS.find(({ mime }) => MediaRecorder.isTypeSupported(mime)) : undefined
  }

  /** @param keep called with the recording each second while it grows, and with nothing when it is discarded */
  constructor(private readonly keep: (sound: KeptSound | undefined) => void = () => undefined) {}

  /** Puts a recording back that a draft has kept. */
  restore({ sound, soundType, seconds }: KeptSound) {
    const mime = FORMS.find(({ type }) => type === soundType)?.mime
    this.#hold(new Blob([Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0))], { type: mime ?? '' }), soundType)
    this.seconds = seconds
  }

  async start(): Promise<void> {
    const { form } = Recorder
    if (!form) return
    this.clear()
    try {
      this.#record(await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } }), form)
    } catch {
      this.state = 'refused'
    }
  }

  /** Ends the recording; resolves when it can be played. */
  stop(): Promise<void> {
    const recorder = this.#recorder
    if (recorder?.state !== 'recording') return Promise.resolve()
    return new Promise((stopped) => {
      recorder.addEventListener('stop', () => stopped())
      recorder.stop()
    })
  }

  /** The page is left: the microphone is freed, and what was said stays in the draft. */
  leave() {
    void this.stop()
    clearInterval(this.#ticking)
    if (this.url) URL.revokeObjectURL(this.url)
  }

  /** Throws the recording away. */
  clear() {
    this.state = 'idle'
    this.leave()
    this.url = this.#file = this.#type = undefined
    this.seconds = 0
    this.keep(undefined)
  }

  async sound(): Promise<Sound | undefined> {
    return this.#file && this.#type ? { sound: await base64(this.#file), soundType: this.#type } : undefined
  }

  #record(stream: MediaStream, { mime: mimeType, type }: (typeof FORMS)[number]) {
    const parts: Blob[] = []
    const began = performance.now()
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND })
    recorder.ondataavailable = ({ data }) => {
      parts.push(data)
      if (this.#recorder === recorder && this.state === 'recording') void this.#tell(new Blob(parts, { type: mimeType }), type)
    }
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      clearInterval(this.#ticking)
      if (this.#recorder === recorder && this.state === 'recording') this.#hold(new Blob(parts, { type: mimeType }), type)
    }
    this.#recorder = recorder
    this.state = 'recording'
    this.#ticking = setInterval(() => {
      this.seconds = Math.min(LONGEST, (performance.now() - began) / 1000)
      if (this.seconds >= LONGEST) void this.stop()
    }, STEP)
    recorder.start(1000)
  }

  async #tell(file: Blob, soundType: Sound['soundType']) {
    const sound = await base64(file)
    if (this.state !== 'idle' && file.size <= LARGEST) this.keep({ sound, soundType, seconds: this.seconds })
  }

  #hold(file: Blob, soundType: Sound['soundType']) {
    if (file.size > LARGEST) {
      this.state = 'too-large'
      return
    }
    this.#file = file
    this.#type = soundType
    this.url = URL.createObjectURL(file)
    this.state = 'done'
  }
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
