import { useState } from 'react';
import { samplamide } from '../sample.js';
import { BoxedWarning, DrugSummary } from './panels.js';

export function App() {
  const [drug, setDrug] = useState('samplamide');
  const [heard, setHeard] = useState('');
  const [opened, setOpened] = useState('');
  return (
    <main>
      <button onClick={() => setDrug('samplamide')}>samplamide</button>
      <button onClick={() => setDrug('testozine')}>testozine</button>
      <p id="heard">{heard}</p>
      <p id="opened">{opened}</p>
      <BoxedWarning
        drug={drug}
        density="compact"
        onLoad={(event) => setHeard(`${event.drug} ${event.state}`)}
        onNavigate={(event) => {
          event.preventDefault();
          setOpened(event.href);
        }}
      >
        <span slot="footer">Ask your pharmacist</span>
      </BoxedWarning>
      <DrugSummary data={samplamide} headingLevel={3} />
    </main>
  );
}
