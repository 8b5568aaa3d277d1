type Listener = (event: Event) => void;

const heard = new Map<string, Set<Listener>>();

/** No fault of one keeps the event from the others. */
function tell(event: Event): void {
  for (const listener of heard.get(event.type) ?? []) {
    try {
      listener(event);
    } catch (error) {
      reportError(error);
    }
  }
}

/**
 * Hears an event of the page, with one listener for all panels: a browser looks through all of them whenever one comes
 * or goes. Gone with the last panel.
 */
export function hear(type: string, listener: Listener): void {
  const listeners = heard.get(type) ?? new Set();
  if (!listeners.size) addEventListener(type, tell);
  heard.set(type, listeners.add(listener));
}

export function unhear(type: string, listener: Listener): void {
  const listeners = heard.get(type);
  if (listeners?.delete(listener) && !listeners.size) removeEventListener(type, tell);
}
