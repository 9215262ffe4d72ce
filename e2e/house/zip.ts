import { inflateRawSync } from 'node:zlib'

const ENTRY = 0x02014b50
const END = 0x06054b50
const DEFLATED = 8

/** What a file within a zip archive says; documents and workbooks of offices are such archives. */
export function unzipped(archive: Buffer, name: string): string {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('not a zip archive')
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === ENTRY) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [number, number, number]
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) return inside(archive, at)
    at += 46 + nameLength + extraLength + noteLength
  }
  throw new Error(`no ${name} in the archive`)
}

function inside(archive: Buffer, entry: number): string {
  const local = archive.readUInt32LE(entry + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const bytes = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
  return (archive.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(bytes) : bytes).toString('utf8')
}
