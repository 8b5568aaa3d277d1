/** The file for pages without a build: all tags, and `div[data-druglib]` where unknown tags are stripped. */
import './lit-globals.js';
import './define.js';
import { upgradePlaceholders } from './placeholders.js';

upgradePlaceholders();

export * from './index.js';
