/** Registers every tag. */
import './components/boxed-warning/boxed-warning.js';
import './components/drug-monograph/drug-monograph.js';
import './components/drug-summary/drug-summary.js';
import './components/media-articles/media-articles.js';
import './components/related-studies/related-studies.js';
import './components/trial-list/trial-list.js';
