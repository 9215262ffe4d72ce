import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** The line between one phone and the server: once cut, not one byte passes, whatever the browser remembers or tries. */
export class Cable {
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0

  private constructor(private readonly far: URL) {}

  static async to(address: string): Promise<Cable> {
    const cable = new Cable(new URL(address))
    await cable.mend()
    return cable
  }

  get address(): string {
    return `http://localhost:${this.#port}`
  }

  async mend(): Promise<void> {
    if (this.#server) return
    const server = createServer((near) => this.#join(near))
    await new Promise<void>((listening, failed) => server.once('error', failed).listen(this.#port, 'localhost', listening))
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async cut(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = undefined
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  }

  #join(near: Socket) {
    const far = connect(Number(this.far.port), this.far.hostname)
    for (const socket of [near, far]) {
      this.#sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        this.#sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
  }
}
