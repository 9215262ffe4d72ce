import type { Sound } from './voices.svelte'

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
  #recorder: MediaRecorder | undefined
  #ticking: ReturnType<typeof setInterval> | undefined

  static get form() {
    return globalThis.MediaRecorder && globalThis.navigator.mediaDevices ? FORMS.find(({ mime }) => MediaRecorder.isTypeSupported(mime)) : undefined
  }

  async start(): Promise<void> {
    const { form } = Recorder
    if (!form) return
    this.clear()
    try {
      this.#record(await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } }), form.mime)
    } catch {
      this.state = 'refused'
    }
  }

  stop() {
    if (this.#recorder?.state === 'recording') this.#recorder.stop()
  }

  clear() {
    this.stop()
    clearInterval(this.#ticking)
    if (this.url) URL.revokeObjectURL(this.url)
    this.url = this.#file = undefined
    this.seconds = 0
    this.state = 'idle'
  }

  async sound(): Promise<Sound | undefined> {
    return this.#file && Recorder.form ? { sound: await base64(this.#file), soundType: Recorder.form.type } : undefined
  }

  #record(stream: MediaStream, mimeType: string) {
    const parts: Blob[] = []
    const began = performance.now()
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND })
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      clearInterval(this.#ticking)
      if (this.#recorder === recorder && this.state === 'recording') this.#keep(new Blob(parts, { type: mimeType }))
    }
    this.#recorder = recorder
    this.state = 'recording'
    this.#ticking = setInterval(() => {
      this.seconds = Math.min(LONGEST, (performance.now() - began) / 1000)
      if (this.seconds >= LONGEST) this.stop()
    }, STEP)
    recorder.start(1000)
  }

  #keep(file: Blob) {
    if (file.size > LARGEST) {
      this.state = 'too-large'
      return
    }
    this.#file = file
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
