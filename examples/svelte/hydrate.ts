import 'druglib-widgets/hydrate';
import 'druglib-widgets/define';
import { hydrate } from 'svelte';
import Page from './Page.svelte';

const target = document.querySelector('#app');
// Svelte keeps what stands there when it is given the same text.
const panel = JSON.parse(document.querySelector('#panel')?.textContent ?? '""') as string;
if (target) hydrate(Page, { target, props: { panel } });
