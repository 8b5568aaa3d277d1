import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { load } from '../load.js';
import { Panel } from '../panel.jsx';

function useDocument(drug) {
  const [answer, setAnswer] = useState({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    load(drug).then(
      (document) => left || setAnswer({ document }),
      () => left || setAnswer({ failed: true }),
    );
    return () => {
      left = true;
    };
  }, [drug, tries]);
  return [answer, () => setTries(tries + 1)];
}

function Drug({ drug, listOnly }) {
  const [answer, retry] = useDocument(drug);
  return <Panel answer={answer} listOnly={listOnly} onRetry={retry} />;
}

const start = (listOnly) => (host, drug) => {
  const place = document.createElement('div');
  host.append(place);
  const change = (next) => render(<Drug drug={next} listOnly={listOnly} />, place);
  const remove = () => {
    render(null, place);
    place.remove();
  };
  change(drug);
  return { change, remove };
};

globalThis.peer = { panel: start(false), list: start(true), warm: load };

const host = document.querySelector('#panel');
if (host) globalThis.peer.panel(host, host.dataset.drug);
