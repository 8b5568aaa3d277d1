import { DruglibNavigateEvent } from './events.js';

/** A click on the way to try again, or on a link, which the host may open itself. */
export function handleClick(panel: EventTarget, event: Event, retry: () => void): void {
  const target = event.target as Element;
  if (target.closest('[data-action=retry]')) {
    retry();
    return;
  }
  const link = target.closest<HTMLAnchorElement>('a[data-kind]');
  if (!link) return;
  const { kind = '', id = '' } = link.dataset;
  if (!panel.dispatchEvent(new DruglibNavigateEvent(link.href, kind, id))) event.preventDefault();
}
