import { registerTranslation } from '../../components/panel/translations.js';
import { es } from '../es.js';

registerTranslation({ $code: 'es', $complete: true, ...es });
