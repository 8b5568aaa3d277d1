import '@angular/compiler';
import { setUp } from '../settings.js';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';

setUp();
document.querySelector('#app')?.append(document.createElement('app-root'));
void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
