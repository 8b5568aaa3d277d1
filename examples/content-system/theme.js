/* global document */
document.addEventListener('click', ({ target }) => {
  const { drug } = target.dataset;
  if (drug) document.querySelector('boxed-warning').setAttribute('drug', drug);
});
document.addEventListener('druglib-load', ({ target, drug, state }) => {
  if (target.localName === 'boxed-warning') document.querySelector('#heard').textContent = `${drug} ${state}`;
});
document.addEventListener('druglib-navigate', (event) => {
  event.preventDefault();
  document.querySelector('#opened').textContent = event.href;
});
