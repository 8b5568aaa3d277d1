// Generated from custom-elements.json by scripts/generated.mjs: "npm run generated".
// Svelte 5: what is a property of the tag is set as one, `ondruglib-load` listens to the event of that name.
import type { HTMLAttributes } from 'svelte/elements';
import type {
  BoxedWarningElement,
  DrugMonographElement,
  DrugSummaryElement,
  MediaArticlesElement,
  RelatedStudiesElement,
  TrialListElement,
} from '../dist/index.js';
import type {
  BoxedWarningElementEvents,
  BoxedWarningElementProperties,
  DrugMonographElementEvents,
  DrugMonographElementProperties,
  DrugSummaryElementEvents,
  DrugSummaryElementProperties,
  MediaArticlesElementEvents,
  MediaArticlesElementProperties,
  RelatedStudiesElementEvents,
  RelatedStudiesElementProperties,
  TrialListElementEvents,
  TrialListElementProperties,
} from './elements.js';

type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };
type Tag<Element extends EventTarget, Properties, Events> = Omit<HTMLAttributes<Element>, keyof Properties> &
  Properties &
  Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'boxed-warning': Tag<BoxedWarningElement, BoxedWarningElementProperties, BoxedWarningElementEvents>;
    'drug-monograph': Tag<DrugMonographElement, DrugMonographElementProperties, DrugMonographElementEvents>;
    'drug-summary': Tag<DrugSummaryElement, DrugSummaryElementProperties, DrugSummaryElementEvents>;
    'media-articles': Tag<MediaArticlesElement, MediaArticlesElementProperties, MediaArticlesElementEvents>;
    'related-studies': Tag<
      RelatedStudiesElement,
      RelatedStudiesElementProperties,
      RelatedStudiesElementEvents
    >;
    'trial-list': Tag<TrialListElement, TrialListElementProperties, TrialListElementEvents>;
  }
}
