import { createComponent } from '@lit/react';
import type { EventName } from '@lit/react';
import * as React from 'react';
import { BoxedWarningElement, DrugSummaryElement } from 'druglib-widgets';
import type { DruglibLoadEvent, DruglibNavigateEvent } from 'druglib-widgets';

const events = {
  onLoad: 'druglib-load' as EventName<DruglibLoadEvent>,
  onNavigate: 'druglib-navigate' as EventName<DruglibNavigateEvent>,
};

/** React before 19 sets attributes only and hears no events of other names: the wrapper does both. */
export const BoxedWarning = createComponent({
  react: React,
  tagName: 'boxed-warning',
  elementClass: BoxedWarningElement,
  events,
});

export const DrugSummary = createComponent({
  react: React,
  tagName: 'drug-summary',
  elementClass: DrugSummaryElement,
  events,
});
