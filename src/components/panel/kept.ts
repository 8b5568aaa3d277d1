/** More than a page has of the same; then it begins anew. */
const MOST = 1000;

/** What is the same for the same key is made once, such as words that Intl takes longer to find than to say. */
export function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (known.size > MOST) known.clear();
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}
