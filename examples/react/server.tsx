import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import { Page } from './Page.js';

export const render = (): string => renderToString(<App />);

export const renderPage = (panel: string): string => renderToString(<Page panel={panel} />);
