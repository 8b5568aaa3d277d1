import { createApp, h, shallowRef } from 'vue';
import { load } from '../load.js';
import Panel from './panel.vue';

const start = (listOnly) => (host, first) => {
  const place = document.createElement('div');
  host.append(place);
  const drug = shallowRef(first);
  const app = createApp({ render: () => h(Panel, { drug: drug.value, listOnly }) });
  app.mount(place);
  const remove = () => {
    app.unmount();
    place.remove();
  };
  return { change: (next) => (drug.value = next), remove };
};

globalThis.peer = { panel: start(false), list: start(true), warm: load };

const host = document.querySelector('#panel');
if (host) globalThis.peer.panel(host, host.dataset.drug);
