import { readdirSync, readFileSync } from 'node:fs'

const HOME = new URL('../../contract/', import.meta.url)

/** One file of the contract, read as both sides read it. */
export const contract = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, HOME), 'utf8')) as T

export const vectors = <T>(rule: string): T[] => contract<{ vectors: T[] }>(`rules/${rule}.json`).vectors

export const samples = <T>(folder: 'facts' | 'rows'): T[] => readdirSync(new URL(`${folder}/`, HOME)).map((file) => contract<T>(`${folder}/${file}`))
