// Generated from custom-elements.json by scripts/generated.mjs: "npm run generated".
// Solid: `prop:data` sets a property, `on:druglib-load` listens to the event of that name.
import type { JSX } from 'solid-js';
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

type Listeners<Events> = { [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void };
type Set<Properties> = { [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name] };
type Tag<Element, Properties, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Properties> &
  Properties &
  Set<Properties> &
  Listeners<Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
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
}
