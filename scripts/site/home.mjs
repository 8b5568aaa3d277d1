// The first page: a picture, a snippet, and the doors.
import { escaped, framed } from './frame.mjs';

const snippet = (version) => `<script type="module" src="/druglib-widgets/${version}/druglib.js"></script>

<boxed-warning drug="lioresal-intrathecal" endpoint="/drugs/{drug}.json">
  <a href="https://dailymed.nlm.nih.gov/dailymed/">Read the official label</a>
</boxed-warning>`;

const doors = [
  ['docs/first-panel.html', 'Your first panel', 'Five steps from nothing to a themed panel in a plain page.'],
  ['embed.html', 'Embed kit', 'Choose a panel, see it, copy the tag, the hash, the theme and the policy.'],
  [
    'storybook/index.html',
    'Storybook',
    'Every panel in every state; a token editor; a form for your own endpoint.',
  ],
  ['README.html', 'Documentation', 'Tags, attributes, states, events, data, theming, endpoint, decisions.'],
];

export const homePage = (version) =>
  framed({
    path: 'index.html',
    title: 'druglib-widgets: drug information as web components',
    script: `<script type="module" src="./druglib-widgets/${version}/druglib.js"></script>`,
    main: `
    <main class="home">
      <header class="lead">
        <h1>Drug information, one tag at a time</h1>
        <p>
          Boxed warning, summary, studies, trials and news as web components. They name a drug and a JSON address,
          and show what the source says, in every state.
        </p>
      </header>
      <section class="beside">
        <div>
          <pre tabindex="0" aria-label="Snippet"><code>${escaped(snippet(version))}</code></pre>
          <p class="muted">
            Version ${version}. The panel here is the real one, from the sample document beside this page.
          </p>
        </div>
        <boxed-warning drug="lioresal-intrathecal" endpoint="./drugs/{drug}.json">
          <a href="https://dailymed.nlm.nih.gov/dailymed/">Read the official label</a>
        </boxed-warning>
      </section>
      <ul class="doors">
        ${doors
          .map(([href, name, words]) => `<li><a href="./${href}">${name}</a><p>${words}</p></li>`)
          .join('\n        ')}
      </ul>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset="./docs/pictures/panels-dark.png" />
        <img
          src="./docs/pictures/panels-light.png"
          alt="A boxed warning, clinical trials and published studies beside a drug summary"
        />
      </picture>
    </main>`,
  });
