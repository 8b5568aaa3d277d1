/** The address without its fragment, these parameters in place of any of the same names. */
export function withParameters(
  address: string,
  parameters: Readonly<Record<string, string | number>>,
): string {
  const [path = '', search = ''] = (address.split('#')[0] ?? '').split(/\?(.*)/s);
  const kept = search
    .split('&')
    .filter((pair) => pair && !Object.hasOwn(parameters, pair.split('=')[0] ?? ''));
  const added = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(`${value}`.toWellFormed())}`,
  );
  return `${path}?${[...kept, ...added].join('&')}`;
}
