import { css, html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { DruglibErrorEvent, DruglibLoadEvent } from '../../src/index.js';
import { ADDRESS } from '../support/endpoint.js';
import { tags } from '../support/manifest.js';
import { workshopStyles } from './workshop.styles.js';

const FORMATS = ['druglib', 'openfda', 'clinicaltrials', 'europepmc', 'jsonfeed', 'public'];

interface Question {
  readonly tag: string;
  readonly drug: string;
  readonly endpoint: string;
  readonly format: string;
}

/** Asks any endpoint, and says in words how it went. */
export class EndpointForm extends LitElement {
  static override properties: PropertyDeclarations = { question: { state: true }, said: { state: true } };
  static override styles = [
    workshopStyles,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: 0.9rem 1rem;
        align-items: end;
        margin-block-end: 1rem;
      }
      label {
        display: grid;
        gap: 0.25rem;
        font-weight: 600;
        font-size: 0.875rem;
      }
      .wide {
        grid-column: 1 / -1;
      }
      output {
        display: block;
        margin-block-end: 1.25rem;
      }
    `,
  ];

  declare protected question: Question;
  declare protected said: string;

  constructor() {
    super();
    this.said = '';
    this.question = {
      tag: 'drug-monograph',
      drug: 'lioresal-intrathecal',
      endpoint: `${ADDRESS}ready/{drug}`,
      format: 'druglib',
    };
  }

  protected override render(): TemplateResult {
    const { tag, drug, endpoint, format } = this.question;
    return html`<form class="box" @submit=${(event: SubmitEvent) => this.#ask(event)}>
        <label class="wide">Endpoint <input name="endpoint" .value=${endpoint} spellcheck="false" /></label>
        <label>Drug <input name="drug" .value=${drug} spellcheck="false" /></label>
        ${this.#choiceTemplate('Panel', 'tag', tags, tag)}
        ${this.#choiceTemplate('Format', 'format', FORMATS, format)}
        <button>Ask</button>
      </form>
      <output class="muted">${this.said || nothing}</output>
      ${this.#panel()}`;
  }

  #choiceTemplate(title: string, name: string, values: readonly string[], chosen: string): TemplateResult {
    return html`<label
      >${title}
      <select name=${name}>
        ${values.map((value) => html`<option ?selected=${value === chosen}>${value}</option>`)}
      </select></label
    >`;
  }

  /** A new panel for each question, so that none shows what another was asked. */
  #drawn?: { question: Question; panel: HTMLElement };

  #panel(): HTMLElement {
    const { question } = this;
    if (this.#drawn?.question === question) return this.#drawn.panel;
    const { tag, ...attributes } = question;
    const panel = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) panel.setAttribute(name, value);
    panel.addEventListener('druglib-load', ({ state, source }: DruglibLoadEvent) => {
      this.said = `Answered: the panel is “${state}”${source && `, from ${source}`}.`;
    });
    panel.addEventListener('druglib-error', ({ code, status }: DruglibErrorEvent) => {
      this.said = `No data: “${code}”${status ? `, HTTP ${status}` : ''}. A browser asks only endpoints that allow this page by CORS.`;
    });
    this.#drawn = { question, panel };
    return panel;
  }

  #ask(event: SubmitEvent): void {
    event.preventDefault();
    this.said = '';
    this.question = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as unknown as Question;
  }
}
