import { renderToString } from 'react-dom/server';
import { Page } from './Page.js';

export const renderPage = (panel: string): string => renderToString(<Page panel={panel} />);
