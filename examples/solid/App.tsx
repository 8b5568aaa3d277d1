import type {} from 'druglib-widgets/types/solid';
import { createSignal } from 'solid-js';
import type { DruglibLoadEvent, DruglibNavigateEvent } from 'druglib-widgets';
import { samplamide } from '../sample.js';

export function App() {
  const [drug, setDrug] = createSignal('samplamide');
  const [heard, setHeard] = createSignal('');
  const [opened, setOpened] = createSignal('');
  const hear = (event: DruglibLoadEvent) => setHeard(`${event.drug} ${event.state}`);
  const open = (event: DruglibNavigateEvent) => {
    event.preventDefault();
    setOpened(event.href);
  };
  return (
    <main>
      <button onClick={() => setDrug('samplamide')}>samplamide</button>
      <button onClick={() => setDrug('testozine')}>testozine</button>
      <p id="heard">{heard()}</p>
      <p id="opened">{opened()}</p>
      <boxed-warning drug={drug()} density="compact" on:druglib-load={hear} on:druglib-navigate={open}>
        <span slot="footer">Ask your pharmacist</span>
      </boxed-warning>
      <drug-summary prop:data={samplamide} prop:headingLevel={3} />
    </main>
  );
}
