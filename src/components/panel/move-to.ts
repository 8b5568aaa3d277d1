/** Brings the reader to a heading: its box at the top, smoothly unless motion is unwelcome, and the focus on it. */
export function moveTo(heading: HTMLElement, box: Element): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
  // The focus would jump where the view is still on its way.
  heading.focus({ preventScroll: true });
}
