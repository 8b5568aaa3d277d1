import { registerTranslation } from '../../components/panel/translations.js';
import { fr } from '../fr.js';

registerTranslation({ $code: 'fr', $complete: true, ...fr });
