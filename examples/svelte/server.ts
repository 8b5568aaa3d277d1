import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';
import Page from './Page.svelte';

export const render = (): string => renderComponent(App).body;

/** The data of the page, for the browser. */
export const head = (panel: string): string =>
  `<script type="application/json" id="panel">${JSON.stringify(panel).replaceAll('<', '\\u003c')}</script>`;

export const renderPage = (panel: string): string => renderComponent(Page, { props: { panel } }).body;
