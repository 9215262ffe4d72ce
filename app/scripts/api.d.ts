export const TYPES: string
export function typesOfTheApi(): Promise<string>
