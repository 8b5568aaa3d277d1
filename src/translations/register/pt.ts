import { registerTranslation } from '../../components/panel/translations.js';
import { pt } from '../pt.js';

registerTranslation({ $code: 'pt', $complete: true, ...pt });
