// Who may import whom. Data flows one way, from the endpoint to the pixels, and no import walks back.
const data = (names) => `^src/data/(${names})`;

const only = (name, comment, from, pathNot) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot },
});

const registering = '^src/components/([^/]+)/\\1\\.ts$';

const monograph = '^src/components/drug-monograph/drug-monograph\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that need each other belong together; put what they share into a third one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'only-declared-dependencies',
      comment: 'src may use only what users install: the dependencies of package.json.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ssr/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'server-rendering-is-asked-for',
      comment: 'Only src/ssr uses the package that renders on servers: who does not, need not install it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ssr/' },
      to: { path: '(^|/)node_modules/@lit-labs/ssr/' },
    },
    {
      name: 'server-rendering-takes-all-panels',
      comment: 'src/ssr renders tags by their names; it is no part of what browsers load.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ssr/' },
      to: { path: '^src/ssr/' },
    },
    {
      name: 'server-rendering-needs-tags-and-data',
      comment: 'It imports the file that registers every tag, the data layer and its own files.',
      severity: 'error',
      from: { path: '^src/ssr/' },
      to: { path: '^src/', pathNot: '^src/ssr/|^src/define\\.ts$|^src/data/index\\.ts$' },
    },
    {
      name: 'src-knows-no-consumers',
      comment: 'src never imports tests, stories, demo or scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|demo|scripts|examples|bench|\\.storybook)/' },
    },
    {
      name: 'no-node-in-browser-code',
      comment: 'Only the endpoint and server rendering run in Node alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(endpoint|ssr)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'data-is-dom-free',
      comment: 'src/data runs in Node and in workers: no Lit, no components, no translations.',
      severity: 'error',
      from: { path: '^src/data/' },
      to: { path: '^src/(?!data/)|(^|/)node_modules/(lit|@lit|lit-html|lit-element)/' },
    },
    only(
      'contract-stands-alone',
      'The contract says what a drug is and depends on nothing of ours.',
      data('contract/'),
      data('contract/'),
    ),
    only('errors-stand-alone', 'The errors depend on nothing of ours.', data('errors\\.ts$'), '^$'),
    only(
      'model-is-the-contract',
      'What panels see are the types of the contract.',
      data('model\\.ts$'),
      data('contract/'),
    ),
    only(
      'formats-translate-only',
      'A format turns foreign JSON into the contract and knows neither network nor store.',
      data('formats/'),
      data('contract/|formats/|text/|(model|errors|ndc|query)\\.ts$'),
    ),
    only(
      'text-translates-only',
      'Text becomes blocks of the contract and needs nothing else.',
      data('text/'),
      data('contract/|text/|(model|errors|query)\\.ts$'),
    ),
    only(
      'identity-compares-only',
      'Whether an answer is for the drug asked follows from query and contract.',
      data('identity\\.ts$'),
      data('contract/|(model|errors|ndc|query)\\.ts$'),
    ),
    only(
      'store-knows-no-drugs',
      'The resource store shares and expires values of any kind.',
      data('resource-store\\.ts$'),
      '^$',
    ),
    only(
      'data-has-one-door',
      'Outside src/data, import from data/index only.',
      '^src/(?!data/)',
      '^src/(?!data/)|^src/data/index\\.ts$',
    ),
    only(
      'outer-rooms-need-data-only',
      'The endpoint and the EHR inputs use data/index and their own files.',
      '^src/(endpoint|ehr)/',
      '^src/(endpoint|ehr)/|^src/data/index\\.ts$',
    ),
    {
      name: 'panel-knows-no-tag',
      comment: 'What two panels share knows none of them.',
      severity: 'error',
      from: { path: '^src/components/panel/' },
      to: { path: '^src/', pathNot: '^src/(components/panel/|data/|translations/|ehr/fhir\\.ts$)' },
    },
    {
      name: 'tags-stay-apart',
      comment: 'A tag never imports another tag; drug-monograph uses others by their tags, see monograph.',
      severity: 'error',
      from: { path: '^src/components/(?!panel/)([^/]+)/', pathNot: monograph },
      to: { path: '^src/components/', pathNot: '^src/components/($1|panel)/' },
    },
    {
      name: 'registering-file-needs-its-element',
      comment: 'The file that registers a tag imports its element and nothing else.',
      severity: 'error',
      from: { path: registering, pathNot: monograph },
      to: { pathNot: '^src/components/$1/$1\\.element\\.ts$' },
    },
    {
      name: 'monograph-registers-its-parts',
      comment:
        'The monograph draws the other tags by name, so its registering file brings those that register them.',
      severity: 'error',
      from: { path: monograph },
      to: { pathNot: `^src/components/drug-monograph/drug-monograph\\.element\\.ts$|${registering}` },
    },
    {
      name: 'template-is-pure',
      comment: 'A template maps the model to a TemplateResult: it knows neither its element nor the network.',
      severity: 'error',
      from: { path: '^src/components/[^/]+/[^/]+\\.template\\.ts$' },
      to: { path: '\\.element\\.ts$|^src/components/panel/resource-task' },
    },
    {
      name: 'only-entries-register',
      comment:
        'A file that registers is imported by define, drop-in and ssr alone, so that classes stay pure.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/((define|drop-in)\\.ts$|ssr/)|${monograph}` },
      to: { path: `${registering}|^src/(define|drop-in)\\.ts$` },
    },
    {
      name: 'words-belong-to-the-panel',
      comment: 'Only components/panel reads the translations, so that every panel asks one place for words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(translations|components/panel)/' },
      to: { path: '^src/translations/(?!en/)' },
    },
    {
      name: 'templates-bring-their-english',
      comment: 'Who draws a panel hands its English words to components/panel; nobody else needs them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(translations|components/panel)/|\\.template\\.ts$' },
      to: { path: '^src/translations/en/' },
    },
    {
      name: 'translations-are-words',
      comment: 'A translation imports the type of the terms and how to write a sentence, nothing else.',
      severity: 'error',
      from: { path: '^src/translations/', pathNot: '^src/translations/register/' },
      to: { pathNot: '^src/(translations/(en/)?[^/]+$|components/panel/terms)' },
    },
    {
      name: 'registered-translations',
      comment: 'The file that registers a language imports its words and where they go.',
      severity: 'error',
      from: { path: '^src/translations/register/' },
      to: { pathNot: '^src/(translations/[^/]+$|components/panel/translations)' },
    },
    {
      name: 'translations-import-types',
      comment: 'The terms are imported as types: the words need none of the code.',
      severity: 'error',
      from: { path: '^src/translations/' },
      to: { path: '^src/components/panel/terms', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
