import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ahead } from './clock'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LAUNCHER = join(ROOT, 'tungnha')
/** A machine that others keep busy takes many times longer than a quiet one. */
const PATIENCE = 1_200_000

/** One running `./tungnha`: what it printed, and the way to stop it. Only processes started here are ever stopped. */
export class TungNha {
  #said = ''
  #process: ChildProcess
  #ended: Promise<number>

  private constructor(
    readonly address: string,
    readonly data: string,
    process: ChildProcess,
  ) {
    this.#process = process
    this.#ended = this.#listen()
  }

  #listen(): Promise<number> {
    const { stdout, stderr } = this.#process
    for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', (words: string) => (this.#said += words))
    return new Promise((ended) => this.#process.once('exit', (code) => ended(code ?? -1)))
  }

  /** Starts `demo` or `serve` on a free port with an empty data directory of its own. */
  static async start(command: 'demo' | 'serve', ...options: string[]): Promise<TungNha> {
    const port = await freePort()
    const data = await mkdtemp(join(tmpdir(), 'e2e-'))
    const child = launch(command, '--data', data, '--port', String(port), ...options)
    const house = new TungNha(`http://localhost:${port}`, data, child)
    try {
      await house.says(/Ready: /)
      return house
    } catch (failure) {
      await house.stop()
      throw failure
    }
  }

  /** Runs a command to its end, beside a server that may be running on the same data. */
  static async run(...words: string[]): Promise<{ exit: number; said: string }> {
    const child = launch(...words)
    const run = new TungNha('', '', child)
    return { exit: await run.#ended, said: run.#said }
  }

  /** Waits until it has printed this. */
  async says(words: RegExp): Promise<RegExpMatchArray> {
    const until = performance.now() + PATIENCE
    for (;;) {
      const match = this.#said.match(words)
      if (match) return match
      if (this.#process.exitCode !== null || performance.now() > until) throw new Error(`./tungnha never said ${words}:\n${this.#said}`)
      await new Promise((later) => setTimeout(later, 100))
    }
  }

  async #end(): Promise<void> {
    if (this.#process.exitCode === null) this.#process.kill('SIGTERM')
    await this.#ended
  }

  /** Stops the server and starts `serve` again with the same data, port and the clock of now. */
  async restart(): Promise<void> {
    await this.#end()
    this.#said = ''
    this.#process = launch('serve', '--data', this.data, '--port', new URL(this.address).port)
    this.#ended = this.#listen()
    await this.says(/Ready: /)
  }

  async stop(): Promise<void> {
    await this.#end()
    await rm(this.data, { recursive: true, force: true })
  }
}

/** Has the clock of the stories, by an agent that is no part of the program. */
function launch(...words: string[]): ChildProcess {
  const options = [process.env.TUNGNHA_JAVA_OPTIONS ?? '', ahead() === 0 ? '' : `-javaagent:${clockAgent()}=${ahead()}`].join(' ').trim()
  return spawn(LAUNCHER, words, { cwd: ROOT, env: { ...process.env, TUNGNHA_JAVA_OPTIONS: options }, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Built once a run. */
function clockAgent(): string {
  process.env.TUNGNHA_STORY_CLOCK ??= execFileSync(join(ROOT, 'scripts/story-clock'), { encoding: 'utf8' }).trim()
  return process.env.TUNGNHA_STORY_CLOCK
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}
