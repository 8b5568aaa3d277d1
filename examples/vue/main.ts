import { setUp } from '../settings.js';
import { createApp } from 'vue';
import App from './App.vue';

setUp();
createApp(App).mount('#app');
