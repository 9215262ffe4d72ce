import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '../../contract')

/** One file of the contract, read as both sides read it. */
export const contract = <T>(path: string): T => JSON.parse(readFileSync(join(HOME, path), 'utf8')) as T

export const vectors = <T>(rule: string): T[] => contract<{ vectors: T[] }>(`rules/${rule}.json`).vectors

export const samples = <T>(folder: 'facts' | 'rows'): T[] => readdirSync(join(HOME, folder)).map((file) => contract<T>(`${folder}/${file}`))
