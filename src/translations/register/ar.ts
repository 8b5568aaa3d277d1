import { registerTranslation } from '../../components/panel/translations.js';
import { ar } from '../ar.js';

registerTranslation({ $code: 'ar', $complete: true, ...ar });
