/** What tells the controls of a panel apart, whatever they count. */
const keyOf = ({ dataset }: HTMLElement): string =>
  JSON.stringify(dataset, ['action', 'group', 'phase', 'years', 'index', 'id']);

/** Where a drawing puts another element in the place of the one that has the focus, the focus goes there. */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const focused = root.activeElement as HTMLElement | null;
  draw();
  if (!focused || focused.isConnected) return;
  const alike = [...root.querySelectorAll<HTMLElement>(focused.localName)];
  alike.find((element) => keyOf(element) === keyOf(focused))?.focus();
}
