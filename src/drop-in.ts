/** The file for pages without a build: all tags, languages that come by scripts, and `div[data-druglib]` where unknown tags are stripped. */
import './lit-globals.js';
import './define.js';
import { upgradePlaceholders } from './placeholders.js';
import { followTranslations } from './translation-queue.js';

followTranslations();
upgradePlaceholders();

export * from './index.js';
