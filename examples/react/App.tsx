import type {} from 'druglib-widgets/types/react';
import { useState } from 'react';
import type { DruglibLoadEvent, DruglibNavigateEvent } from 'druglib-widgets';
import { samplamide } from '../sample.js';

export function App() {
  const [drug, setDrug] = useState('samplamide');
  const [heard, setHeard] = useState('');
  const [opened, setOpened] = useState('');
  const hear = (event: DruglibLoadEvent) => setHeard(`${event.drug} ${event.state}`);
  const open = (event: DruglibNavigateEvent) => {
    event.preventDefault();
    setOpened(event.href);
  };
  return (
    <main>
      <button onClick={() => setDrug('samplamide')}>samplamide</button>
      <button onClick={() => setDrug('testozine')}>testozine</button>
      <p id="heard">{heard}</p>
      <p id="opened">{opened}</p>
      <boxed-warning drug={drug} density="compact" ondruglib-load={hear} ondruglib-navigate={open}>
        <span slot="footer">Ask your pharmacist</span>
      </boxed-warning>
      <drug-summary data={samplamide} headingLevel={3} />
    </main>
  );
}
