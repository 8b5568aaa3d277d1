import 'druglib-widgets/hydrate';
import 'druglib-widgets/define';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.js';

const root = document.querySelector('#app');
if (root) hydrateRoot(root, <Page />);
