/** A number of JSON as its digits say it: 0.DIGITS times ten to the exponent; no digits at all for zero. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: bigint;
}

/** The order of two numbers of JSON, exactly: negative, 0 or positive. */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = [readDecimal(left), readDecimal(right)];
  const [signOfA, signOfB] = [signOf(a), signOf(b)];
  if (signOfA !== signOfB || signOfA === 0) return signOfA - signOfB;
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -signOfA : signOfA;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -signOfA : signOfA;
}

/** Whether a double stands for exactly this number, as far as its shortest text says. */
export function isFaithful(text: string, double: number): boolean {
  if (text.length <= 15 && !/[eE]/.test(text)) return true;
  return Number.isFinite(double) && compareDecimals(text, String(double)) === 0;
}

function signOf({ negative, digits }: Decimal): -1 | 0 | 1 {
  if (digits === "") return 0;
  return negative ? -1 : 1;
}

function readDecimal(text: string): Decimal {
  const [, minus, whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]\+?(-?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  let first = 0;
  while (all[first] === "0") first += 1;
  let end = all.length;
  while (end > first && all[end - 1] === "0") end -= 1;
  return {
    negative: minus === "-",
    digits: all.slice(first, end),
    exponent: BigInt(exponent) + BigInt(whole.length - first),
  };
}
