import { css, html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { lioresalIntrathecal } from '../../test/fixtures/druglib/index.js';
import { drawPanel } from '../support/panel.js';
import { contrastOf, cssOf, dtcgOf, shortName, toCss, tokens } from './tokens.js';
import type { Colour, Token, Value } from './tokens.js';
import { workshopStyles } from './workshop.styles.js';

const ENOUGH = 4.5;
const PREVIEWED = ['boxed-warning', 'trial-list', 'drug-summary'];

/** Every token as a control, three panels that follow, and the result as CSS and as design tokens. */
export class TokenEditor extends LitElement {
  static override properties: PropertyDeclarations = { values: { state: true }, said: { state: true } };
  static override styles = [
    workshopStyles,
    css`
      .editor {
        display: grid;
        grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
        gap: 1.25rem;
        align-items: start;
      }
      .tokens {
        display: grid;
        gap: 0.15rem;
      }
      .head,
      .token {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 3rem 3rem 3rem;
        gap: 0.25rem 0.5rem;
        align-items: center;
      }
      .token {
        padding-block: 0.3rem;
        border-block-start: 1px solid var(--line);
      }
      .token .text {
        grid-column: 2 / -1;
        inline-size: 100%;
      }
      .name {
        font-weight: 600;
        font-size: 0.9375rem;
      }
      .ratio {
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .previews {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: 1rem;
      }
      .preview {
        display: grid;
        gap: 1rem;
        align-content: start;
        padding: 1rem;
        border-radius: 0.5rem;
        background: light-dark(#eef1f4, #0b0e12);
      }
      .preview.light {
        color-scheme: light;
      }
      .preview.dark {
        color-scheme: dark;
      }
      .column {
        display: grid;
        gap: 1.25rem;
      }
      .result {
        display: grid;
        gap: 0.6rem;
        align-content: start;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
      }
      @media (max-width: 50rem) {
        .editor {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  declare protected values: ReadonlyMap<string, Value>;
  declare protected said: string;

  readonly #panels = new Map(
    ['light', 'dark'].map((scheme) => [
      scheme,
      PREVIEWED.map((tag) =>
        drawPanel(tag, { data: lioresalIntrathecal, pageSize: 2, headingLevel: 3, density: 'compact' }),
      ),
    ]),
  );

  constructor() {
    super();
    this.said = '';
    this.values = new Map(tokens.map(({ name, standard }) => [name, standard]));
  }

  protected override willUpdate(): void {
    for (const panel of [...this.#panels.values()].flat()) {
      for (const [name, value] of this.values) panel.style.setProperty(name, toCss(value));
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="editor">
      <div class="column">
        <div class="box tokens">
          <div class="head muted"><span>Property</span><span>Light</span><span>Dark</span></div>
          ${tokens.map((token) => this.#tokenTemplate(token))}
          <p><button @click=${() => this.#reset()}>Back to the defaults</button></p>
        </div>
        ${this.#resultTemplate('CSS', cssOf(this.values) || '/* Nothing differs from the defaults. */\n')}
        ${this.#resultTemplate('Design tokens (DTCG)', dtcgOf(this.values))}
        <p class="muted" role="status">${this.said}</p>
      </div>
      <div class="previews">
        ${[...this.#panels].map(([scheme, panels]) => html`<div class="preview ${scheme}">${panels}</div>`)}
      </div>
    </div>`;
  }

  #tokenTemplate({ name, description }: Token): TemplateResult {
    const value = this.values.get(name) ?? '';
    const ratio = contrastOf(name, this.values);
    const inputs =
      typeof value === 'string'
        ? html`<input
            class="text"
            .value=${value}
            aria-label=${name}
            @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value)}
          />`
        : (['light', 'dark'] as const).map(
            (scheme) =>
              html`<input
                type="color"
                .value=${value[scheme]}
                aria-label="${name}, ${scheme}"
                @input=${(event: Event) =>
                  this.#set(name, {
                    ...(value satisfies Colour),
                    [scheme]: (event.target as HTMLInputElement).value,
                  })}
              />`,
          );
    return html`<div class="token" title=${description}>
      <span class="name">${shortName(name)}</span>${inputs}
      ${
        ratio === undefined
          ? nothing
          : html`<span class="ratio ${ratio < ENOUGH ? 'caution' : 'muted'}"
              >${ratio.toFixed(1)}${ratio < ENOUGH ? ' low' : ''}</span
            >`
      }
    </div>`;
  }

  #resultTemplate(title: string, text: string): TemplateResult {
    return html`<section class="box result">
      <div class="row">
        <h2>${title}</h2>
        <button @click=${() => void this.#copy(title, text)}>Copy</button>
      </div>
      <pre tabindex="0" aria-label=${title}>${text}</pre>
    </section>`;
  }

  async #copy(title: string, text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.said = `${title}: copied.`;
  }

  #set(name: string, value: Value): void {
    this.values = new Map(this.values).set(name, value);
  }

  #reset(): void {
    this.values = new Map(tokens.map(({ name, standard }) => [name, standard]));
  }
}
