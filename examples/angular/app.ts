import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { DruglibLoadEvent, DruglibNavigateEvent } from 'druglib-widgets';
import { samplamide } from '../sample.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="drug.set('samplamide')">samplamide</button>
      <button (click)="drug.set('testozine')">testozine</button>
      <p id="heard">{{ heard() }}</p>
      <p id="opened">{{ opened() }}</p>
      <boxed-warning
        [drug]="drug()"
        density="compact"
        (druglib-load)="hear($event)"
        (druglib-navigate)="open($event)"
      >
        <span slot="footer">Ask your pharmacist</span>
      </boxed-warning>
      <drug-summary [data]="samplamide" [headingLevel]="3"></drug-summary>
    </main>
  `,
})
export class App {
  readonly samplamide = samplamide;
  readonly drug = signal('samplamide');
  readonly heard = signal('');
  readonly opened = signal('');

  hear(event: Event): void {
    if (event instanceof DruglibLoadEvent) this.heard.set(`${event.drug} ${event.state}`);
  }

  open(event: Event): void {
    if (!(event instanceof DruglibNavigateEvent)) return;
    event.preventDefault();
    this.opened.set(event.href);
  }
}
