import type { Projection, Spot } from '$ui/projection'

/** A point that is dark, or lit more or less. */
export interface Light extends Spot {
  id: number
  /** How large it may grow, 0 to 1. */
  weight: number
  /** How bright it should be, 0 to 1. */
  level: number
}

interface Lamp {
  x: number
  y: number
  weight: number
  level: number
  target: number
  /** Just lit: a ring that leaves, 1 to 0. */
  ring: number
}

const DARK = '#7f9cc9'
const WARM = '244, 182, 63'
const EASE_PER_SECOND = 2.4
const RING_SECONDS = 1.1
/** At most this part of the time is spent drawing, so that a slow machine still answers a press at once. */
const SHARE_OF_TIME = 0.25
const SHORTEST_FRAME = 24
const SPRITE = 64
/** Rings show single villages joining in, not a whole map appearing at once. */
const MOST_RINGS = 60
/** Sizes are drawn for a picture this wide or high. */
const DRAWN_FOR = 700

/** Draws a night of lights on a canvas; it moves only while some light changes. */
export class NightPainter {
  private lamps = new Map<number, Lamp>()
  private land: HTMLCanvasElement | undefined
  private readonly glow = glowSprite()
  private frame = 0
  private before = 0
  private nextAt = 0
  private scale = 1

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly still: boolean,
  ) {}

  place(lights: readonly Light[], at: Projection, width: number, height: number, density: number): void {
    this.canvas.width = width * density
    this.canvas.height = height * density
    this.scale = Math.max(0.5, Math.min(width, height) / DRAWN_FOR)
    const old = this.lamps
    this.lamps = new Map(
      lights.map((light) => [light.id, { ...at(light), weight: light.weight, target: light.level, level: old.get(light.id)?.level ?? 0, ring: 0 }]),
    )
    this.land = landUnder([...this.lamps.values()], width, height, density)
    this.wake()
  }

  light(lights: readonly Light[]): void {
    const joining: Lamp[] = []
    for (const light of lights) {
      const lamp = this.lamps.get(light.id)
      if (!lamp) continue
      if (lamp.target === 0 && light.level > 0) joining.push(lamp)
      lamp.target = light.level
    }
    if (joining.length <= MOST_RINGS) for (const lamp of joining) lamp.ring = 1
    this.wake()
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
  }

  private wake(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.paint)
  }

  private readonly paint = (now: number) => {
    if (now < this.nextAt) {
      this.frame = requestAnimationFrame(this.paint)
      return
    }
    const seconds = this.before === 0 ? 0.016 : Math.min(0.1, (now - this.before) / 1000)
    this.before = now
    let moving = false
    for (const lamp of this.lamps.values()) moving = this.step(lamp, seconds) || moving
    const began = performance.now()
    this.draw()
    this.nextAt = now + Math.max(SHORTEST_FRAME, (performance.now() - began) / SHARE_OF_TIME)
    this.frame = moving ? requestAnimationFrame(this.paint) : 0
    if (!moving) this.before = 0
  }

  /** True while the lamp still changes. */
  private step(lamp: Lamp, seconds: number): boolean {
    const away = lamp.target - lamp.level
    lamp.level = this.still || Math.abs(away) < 0.004 ? lamp.target : lamp.level + away * Math.min(1, EASE_PER_SECOND * seconds)
    lamp.ring = this.still ? 0 : Math.max(0, lamp.ring - seconds / RING_SECONDS)
    return lamp.level !== lamp.target || lamp.ring > 0
  }

  private draw(): void {
    const pen = this.canvas.getContext('2d')
    if (!pen) return
    const density = this.canvas.width / Math.max(1, this.canvas.clientWidth)
    pen.setTransform(density, 0, 0, density, 0, 0)
    pen.clearRect(0, 0, this.canvas.clientWidth, this.canvas.clientHeight)
    if (this.land) pen.drawImage(this.land, 0, 0, this.canvas.clientWidth, this.canvas.clientHeight)
    const lamps = [...this.lamps.values()]
    pen.globalCompositeOperation = 'screen'
    for (const lamp of lamps) if (lamp.level > 0.01) this.drawGlow(pen, lamp)
    pen.globalCompositeOperation = 'source-over'
    for (const lamp of lamps) this.drawCore(pen, lamp)
    for (const lamp of lamps) if (lamp.ring > 0) this.drawRing(pen, lamp)
    pen.globalAlpha = 1
  }

  private drawGlow(pen: CanvasRenderingContext2D, { x, y, weight, level }: Lamp): void {
    const reach = this.scale * (5 + 14 * weight) * (0.5 + 0.6 * level)
    pen.globalAlpha = 0.06 + 0.4 * level
    pen.drawImage(this.glow, x - reach, y - reach, 2 * reach, 2 * reach)
  }

  private drawCore(pen: CanvasRenderingContext2D, { x, y, weight, level }: Lamp): void {
    pen.globalAlpha = level > 0.01 ? 0.5 + 0.5 * level : 0.45
    pen.fillStyle = level > 0.01 ? `rgb(${WARM})` : DARK
    pen.beginPath()
    pen.arc(x, y, this.scale * (0.9 + 1.3 * weight) * (0.85 + 0.35 * level), 0, 2 * Math.PI)
    pen.fill()
  }

  private drawRing(pen: CanvasRenderingContext2D, { x, y, ring }: Lamp): void {
    pen.globalAlpha = 0.5 * ring
    pen.strokeStyle = `rgb(${WARM})`
    pen.lineWidth = 1
    pen.beginPath()
    pen.arc(x, y, this.scale * (3 + 13 * (1 - ring)), 0, 2 * Math.PI)
    pen.stroke()
  }
}

function glowSprite(): HTMLCanvasElement {
  const sprite = document.createElement('canvas')
  sprite.width = sprite.height = SPRITE
  const pen = sprite.getContext('2d')
  if (!pen) return sprite
  const shade = pen.createRadialGradient(SPRITE / 2, SPRITE / 2, 0, SPRITE / 2, SPRITE / 2, SPRITE / 2)
  shade.addColorStop(0, `rgba(${WARM}, 0.85)`)
  shade.addColorStop(0.25, `rgba(${WARM}, 0.32)`)
  shade.addColorStop(1, `rgba(${WARM}, 0)`)
  pen.fillStyle = shade
  pen.fillRect(0, 0, SPRITE, SPRITE)
  return sprite
}

/** The shape of the land: where villages are, the ground is a shade lighter. */
function landUnder(lamps: readonly Lamp[], width: number, height: number, density: number): HTMLCanvasElement {
  const land = document.createElement('canvas')
  land.width = width * density
  land.height = height * density
  const pen = land.getContext('2d')
  if (!pen) return land
  pen.scale(density, density)
  const reach = Math.max(14, width / 26)
  pen.fillStyle = '#1d365f'
  pen.filter = 'blur(6px)'
  // one shape, blurred once: a blur for each village takes seconds where the processor draws
  pen.beginPath()
  for (const { x, y } of lamps) {
    pen.moveTo(x + reach, y)
    pen.arc(x, y, reach, 0, 2 * Math.PI)
  }
  pen.fill()
  return land
}
