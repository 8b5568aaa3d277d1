/* global document */
const panel = document.querySelector('boxed-warning');

document.addEventListener('click', ({ target }) => {
  const { drug } = target.dataset;
  if (drug) panel.drug = drug;
});
panel.addEventListener('druglib-load', ({ drug, state }) => {
  document.querySelector('#heard').textContent = `${drug} ${state}`;
});
panel.addEventListener('druglib-navigate', (event) => {
  event.preventDefault();
  document.querySelector('#opened').textContent = event.href;
});
