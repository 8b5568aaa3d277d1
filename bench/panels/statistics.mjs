/** @returns the value below which this share of the numbers lies, from 0 to 1 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** Median, and half the distance of the quartiles as its spread. */
export function summarise(numbers) {
  const known = numbers.filter((number) => Number.isFinite(number));
  if (!known.length) return undefined;
  return {
    median: quantile(known, 0.5),
    spread: (quantile(known, 0.75) - quantile(known, 0.25)) / 2,
    count: known.length,
  };
}

/** Ratios of what was measured in the same round, so that a slow minute slows both. */
export const ratios = (numbers, base) => numbers.map((number, round) => number / base[round]);
