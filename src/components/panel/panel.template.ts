import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headedHtml } from './derived-html.js';
import { medicationTemplate } from './medication.template.js';
import type { PanelView } from './panel-view.js';
import { sourceTemplate } from './status.template.js';

/** The parts that a panel fills in. */
export interface PanelParts {
  /** Replaces the panel's usual heading text. */
  heading?: unknown;
  /** Before the heading, such as an icon. */
  before?: unknown;
  /** After the heading, such as a count. */
  after?: unknown;
  content: unknown;
  /** The way on, at the end of the footer. */
  more?: unknown;
  /** Its name. Only the boxed warning is a landmark: a page with twenty panels must stay navigable. */
  landmark?: string;
  /** What the panel is for is not known; the frame says so too. */
  unknown?: boolean;
}

/** The frame that all panels share: heading, content, status for screen readers, footer with the source. */
export function panelTemplate(view: PanelView<unknown>, parts: PanelParts): TemplateResult {
  const { terms } = view.language;
  const record = medicationTemplate(view);
  const headed = headedHtml(view.headingLevel);
  return headed`<section
    class="frame ${view.state} ${parts.unknown ? 'unknown' : ''}"
    part="frame"
    lang=${view.language.tag}
    role=${parts.landmark ? 'region' : 'group'}
    aria-label=${parts.landmark ?? nothing}
    aria-labelledby=${parts.landmark ? nothing : 'heading count'}
    aria-busy=${view.state === 'loading' ? 'true' : nothing}
  >
    <div class="header">
      ${parts.before}<h2 class="heading" part="heading" id="heading" tabindex="-1"
        ><slot name="heading">${view.heading || (parts.heading ?? terms.heading[view.subject])}</slot></h2
      >${parts.after}
    </div>
    <div class="content" part="content">${parts.content}</div>
    <slot class="fallback" ?hidden=${view.state !== 'error' && view.state !== 'idle'}></slot>
    <div class="footer ${view.resource || record !== nothing ? '' : 'bare'}">
      ${record}${sourceTemplate(view)}
      <div class="way-on">${parts.more}<slot name="footer"></slot></div>
    </div>
  </section>`;
}
