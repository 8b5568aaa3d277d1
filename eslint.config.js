import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of literals: an enum is not erasable.',
};

const sinks = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/]',
    message: 'Text of others is drawn by templates only, never parsed as HTML.',
  },
  {
    selector:
      ':matches(TaggedTemplateExpression[tag.name=/^(html|svg)$/]) TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      "A style attribute is blocked by style-src 'self': use a class, a CSS property or an SVG attribute.",
  },
  {
    selector:
      ':matches(TaggedTemplateExpression[tag.name=/^(html|svg)$/]) TemplateElement[value.raw=/\\s(\\.(innerHTML|outerHTML|srcdoc)|srcdoc|on[a-z]+)\\s*=/]',
    message: 'Neither HTML sinks nor inline handlers in templates; listeners are written @event=${…}.',
  },
];

const noOnly = {
  selector:
    "MemberExpression[object.name=/^(it|test|describe|context|suite|specify)$/][property.name='only']",
  message: 'An .only left behind silences every other test.',
};

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
  name,
  message: 'Nothing about a drug or its reader is stored in the browser.',
}));

const dom = [
  'document',
  'window',
  'HTMLElement',
  'customElements',
  'Element',
  'Node',
  'DOMParser',
  'navigator',
].map((name) => ({ name, message: 'src/data runs in Node and in workers: it knows no DOM.' }));

const restrictedProperties = [
  ['document', 'cookie', 'Nothing is stored in the browser.'],
  ['document', 'write', 'It parses text as HTML.'],
  ['document', 'writeln', 'It parses text as HTML.'],
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    storage.map(({ name, message }) => [object, name, message]),
  ),
].map(([object, property, message]) => ({ object, property, message }));

const unsafeDirectives = {
  paths: ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].flatMap((name) =>
    ['lit/directives', 'lit-html/directives'].map((folder) => ({
      name: `${folder}/${name}.js`,
      message: 'It writes foreign text as HTML or style attributes, which the library never does.',
    })),
  ),
  patterns: [
    {
      group: ['lit/static-html*', 'lit-html/static*'],
      importNames: ['unsafeStatic'],
      message: 'unsafeStatic parses text as HTML.',
    },
    { group: ['lit/decorators*'], message: 'Use static properties: the bundler does not lower decorators.' },
  ],
};

const lines = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'site/',
    'node_modules/',
    'test/.screenshots/',
    'types/',
    'test/.faults/',
    '.mutation/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['examples/*/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // An AbortSignal's reason is passed on as it is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // An empty string is an absent one in most attributes and fields.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // WebKit takes the role from a list without bullets, so a role that looks redundant is not.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'no-restricted-syntax': ['error', noEnum, noOnly],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 300, ...lines }],
      'max-lines-per-function': ['error', { max: 40, ...lines }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...storage],
      'no-restricted-imports': ['error', unsafeDirectives],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-syntax': ['error', noEnum, ...sinks],
    },
  },
  { files: ['src/data/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...storage, ...dom] } },
  {
    files: ['src/**/*.styles.ts', 'src/translations/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  // What a .vue file exports is known to vue-tsc alone.
  { files: ['examples/vue/*.ts'], rules: { '@typescript-eslint/no-unsafe-argument': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'fetch',
          'Request',
          'Response',
          'DecompressionStream',
          'AbortSignal',
          'AbortController',
          'performance',
          'module',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'max-lines': ['error', { max: 300, ...lines }],
      'no-restricted-syntax': ['error', noOnly],
    },
  },
  { files: ['bench/pages/**/*.js'], languageOptions: { globals: { document: 'readonly' } } },
);
