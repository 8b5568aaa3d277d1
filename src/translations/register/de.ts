import { registerTranslation } from '../../components/panel/translations.js';
import { de } from '../de.js';

registerTranslation({ $code: 'de', $complete: true, ...de });
