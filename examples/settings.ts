import { configure } from 'druglib-widgets';
import 'druglib-widgets/define';

/** Says where all panels ask; the import above has registered the tags. */
export function setUp(): void {
  configure({ endpoint: '/api/drugs{/drug}{?rxcui,ndc}' });
}
