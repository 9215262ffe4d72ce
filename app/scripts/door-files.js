/** Which built files one front door can ever load, read from Vite's manifest; `lazy: false` leaves out what it loads later. */
export function doorFiles(manifest, entry, { lazy = true } = {}) {
  const seen = new Set()
  const files = new Set()
  const walk = (key) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const next of [...(chunk.imports ?? []), ...(lazy ? (chunk.dynamicImports ?? []) : [])]) walk(next)
  }
  walk(entry)
  return files
}
