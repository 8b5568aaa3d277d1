import { registerTranslation } from '../../components/panel/translations.js';
import { he } from '../he.js';

registerTranslation({ $code: 'he', $complete: true, ...he });
