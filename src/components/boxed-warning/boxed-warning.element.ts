import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { labelSection } from '../../data/index.js';
import type { Label } from '../../data/index.js';
import type { Announcement } from '../panel/announcer.js';
import { PanelElement } from '../panel/panel-element.js';
import type { PanelState } from '../panel/panel-state.js';
import { drugOf } from '../panel/panel-view.js';
import type { PanelView } from '../panel/panel-view.js';
import { boxedWarningStyles } from './boxed-warning.styles.js';
import { boxedWarningTemplate, warningSentence } from './boxed-warning.template.js';

/**
 * The label's boxed warnings in full, or which of the other answers holds: none stated, not provided, not loaded.
 * It is never cut and never loads lazily.
 *
 * @summary The boxed warning of a drug's label
 * @tagname boxed-warning
 * @slot error - Replaces the sentences of a failure; the button to try again stays.
 * @csspart retry - The button to try again.
 * @csspart warning - One boxed warning.
 * @csspart icon - The sign beside the heading.
 * @csspart title - The title of a warning.
 * @csspart subheading - A heading inside the text.
 * @csspart link - A link.
 * @cssstate ready - The label has a boxed warning, and it is on screen in full.
 * @cssstate empty - No data leads a boxed warning here; it would be drawn like `not-provided`.
 * @cssstate none-stated - The label states that it has no boxed warning.
 * @cssstate not-provided - The answer does not say whether there is a boxed warning.
 */
export class BoxedWarningElement extends PanelElement<Label> {
  static override properties: PropertyDeclarations = { live: {} };
  static override styles: CSSResultGroup = [PanelElement.styles, boxedWarningStyles];

  /**
   * How screen readers are told what came of the reader's own doing, another drug or "Try again": `assertive` (default)
   * interrupts them, `polite` waits. Anything else is always told politely.
   */
  declare live: 'assertive' | 'polite';

  constructor() {
    super();
    this.live = 'assertive';
  }

  protected override readonly section = labelSection;
  protected override readonly subject = 'warning';
  protected override readonly speaksUp = true;

  /** A warning does not wait for a reader to scroll. */
  protected override get waits(): boolean {
    return false;
  }

  /** Only the literal answer of the contract may say that there is none; a missing field is not provided (rule 4). */
  protected override stateOf(label: Label | undefined): PanelState {
    const status = label?.boxedWarning?.status ?? 'not-provided';
    return status === 'present' ? 'ready' : status;
  }

  protected override announcement(view: PanelView<Label>): Omit<Announcement, 'language'> {
    const { warning } = view.language.terms;
    const words = view.state === 'ready' ? warning.has(drugOf(view)) : warningSentence(view);
    const urgent = this.live !== 'polite' && ['ready', 'error'].includes(view.state);
    // Told, not loaded: among many panels a warning is never only counted.
    return { kind: 'told', words, urgent };
  }

  protected override template(view: PanelView<Label>): TemplateResult {
    return boxedWarningTemplate(view);
  }
}
