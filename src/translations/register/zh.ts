import { registerTranslation } from '../../components/panel/translations.js';
import { zh } from '../zh.js';

registerTranslation({ $code: 'zh', $complete: true, ...zh });
