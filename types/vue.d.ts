// Generated from custom-elements.json by scripts/generated.mjs: "npm run generated".
// Vue 3: `:data.prop`, `@druglib-load`; tell the compiler with `isCustomElement` that the tags are no components.
import type { HTMLAttributes, PublicProps } from 'vue';
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

type Emit<Events> = { [Name in keyof Events]: (name: Name, event: Events[Name]) => void }[keyof Events];
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type Tag<Element, Properties, Events> = new () => Element & {
  /** Only for the checks of templates. */
  $props: PublicProps & Omit<HTMLAttributes, keyof Properties> & Properties & Listeners<Events>;
  /** Only for the checks of templates. */
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
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
  interface HTMLAttributes {
    /** Which slot of a custom element the child is for. */
    slot?: string | undefined;
  }
}
