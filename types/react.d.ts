// Generated from custom-elements.json by scripts/generated.mjs: "npm run generated".
// React 19: properties are set as properties, `ondruglib-load` listens to the event of that name.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
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
type Tag<Element, Properties, Events> = DetailedHTMLProps<
  Omit<HTMLAttributes<Element>, keyof Properties> & Properties & Listeners<Events>,
  Element
>;

declare module 'react' {
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
