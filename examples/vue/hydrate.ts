import 'druglib-widgets/hydrate';
import 'druglib-widgets/define';
import { createSSRApp } from 'vue';
import Page from './Page.vue';

createSSRApp(Page).mount('#app');
