import { LitElementRenderer } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr';
import type { CSSResult, LitElement } from 'lit';
import { escapeAttribute } from './markup.js';

type Shadow = ReturnType<LitElementRenderer['renderShadow']>;

/** What cannot be done without a script is not offered, such as a way to an id inside; what is folded is open. */
const WITHOUT_SCRIPT =
  '@media(scripting:none){button,[part=contents],a[data-target],.sort,.tools,.fold,.bars,.axis{display:none!important}' +
  '.folded{max-height:none!important;mask-image:none!important}dl[hidden]{display:grid!important}}';

const styleText = (element: LitElement): string => {
  const { elementStyles } = element.constructor as typeof LitElement;
  return elementStyles.map((style) => (style as CSSResult).cssText).join('') + WITHOUT_SCRIPT;
};

/** Renders panels, and those inside them, in the language of the outermost one. */
export class PanelRenderer extends LitElementRenderer {
  /** Of the inline styles, for pages with a Content Security Policy. */
  protected readonly nonce: string = '';

  override renderShadow(renderInfo: RenderInfo): Shadow {
    const lang = renderInfo.customElementHostStack.at(-2)?.element?.getAttribute('lang');
    // The attributes are written by now: this is for the panel's own drawing.
    if (lang && !this.element.hasAttribute('lang')) this.element.setAttribute('lang', lang);
    const [, ...rest] = super.renderShadow(renderInfo) ?? [];
    const drawing = rest.at(-1) ?? '';
    const nonce = this.nonce && ` nonce="${escapeAttribute(this.nonce)}"`;
    return [`<style${nonce}>${styleText(this.element)}</style>`, drawing];
  }
}

/** The renderer for one page. */
export const rendererFor = (nonce: string): typeof PanelRenderer =>
  class extends PanelRenderer {
    protected override readonly nonce = nonce;
  };
