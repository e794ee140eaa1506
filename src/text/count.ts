/** The noun as the number has it: "check" for one, else "checks"; irregular ones are given. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? one : many;
}

/** `1 check`, `1,200 checks`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${plural(number, one, many)}`;
}

/** `1,200`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
