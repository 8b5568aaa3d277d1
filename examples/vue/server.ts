import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';
import Page from './Page.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(App));

export const renderPage = (panel: string): Promise<string> => renderToString(createSSRApp(Page, { panel }));
