/** The full name of a place: `xã Địa Linh`, `tổ dân phố 32` (not "tổ dân phố Tổ 32"). Shared with the server: contract/rules/place-name.json. */
export function placeName({ type, name }: { type: string; name: string }): string {
  const [first, lowered] = [type.split(' ')[0]!.toLowerCase(), name.toLowerCase()]
  const repeated = [type.toLowerCase(), first].find((word) => lowered.startsWith(`${word} `))
  return `${type} ${repeated ? name.slice(repeated.length + 1) : name}`
}
