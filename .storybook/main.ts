import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../docs/pictures', to: '/pictures' }],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // The one file of Storybook's own pages is large, and nobody can split it from here.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
    // Lit's directive helpers escape the optimizer, and then two copies of Lit are loaded.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/static-html.js',
      ],
    },
  }),
};

export default config;
