import { setUp } from '../settings.js';
import { mount } from 'svelte';
import App from './App.svelte';

setUp();
const target = document.querySelector('#app');
if (target) mount(App, { target });
