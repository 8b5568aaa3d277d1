import { setUp } from '../settings.js';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

setUp();
const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
