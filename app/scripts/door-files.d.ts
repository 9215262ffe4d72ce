interface Chunk {
  file: string
  css?: string[]
  assets?: string[]
  imports?: string[]
  dynamicImports?: string[]
}
export function doorFiles(manifest: Record<string, Chunk>, entry: string, options?: { lazy?: boolean }): Set<string>
