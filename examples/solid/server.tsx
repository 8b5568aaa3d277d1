import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './App.js';
import { Page } from './Page.js';

/** What Solid wants in the head of a page that it goes on with. */
export const head = generateHydrationScript;

export const render = (): string => renderToString(() => <App />);

export const renderPage = (panel: string): string => renderToString(() => <Page panel={panel} />);
