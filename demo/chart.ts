// Choosing a medication changes the drug of every panel in the rail.
import { choose, chosen } from './switch.js';

const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-drug]')];

function mark() {
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(button.dataset.drug === chosen('drug')));
}

for (const button of buttons)
  button.addEventListener('click', () => choose('drug', button.dataset.drug ?? ''));
addEventListener('demo-choice', mark);
mark();
