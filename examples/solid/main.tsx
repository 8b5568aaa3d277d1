import { setUp } from '../settings.js';
import { render } from 'solid-js/web';
import { App } from './App.js';

setUp();
const root = document.querySelector('#app');
if (root) render(() => <App />, root);
