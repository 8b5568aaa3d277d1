/** More than a page has of the same; then it begins anew. */
const MOST = 1000;

/** What is the same for the same key is made once, such as words that Intl takes longer to find than to say. */
export function kept<Keys extends [key?: unknown], Value>(
  make: (...keys: Keys) => Value,
): (...keys: Keys) => Value {
  let known = new Map<unknown, Value>();
  const makeOne = make as (key?: unknown) => Value;
  return ((key) => {
    if (known.size > MOST) known = new Map();
    if (!known.has(key)) known.set(key, makeOne(key));
    return known.get(key) as Value;
  }) as typeof makeOne;
}
