import 'druglib-widgets/hydrate';
import 'druglib-widgets/define';
import { hydrate } from 'solid-js/web';
import { Page } from './Page.js';

const root = document.querySelector('#app');
if (root) hydrate(() => <Page />, root);
