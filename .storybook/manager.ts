import { createElement, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, useChannel } from 'storybook/manager-api';
import { MARKUP_EVENT } from '../stories/support/markup-event.js';
import { theme } from './theme.js';

const COPIED_MILLISECONDS = 1500;

/** The story may have been drawn before the button was there. */
function drawnMarkup(): string {
  const [markup] = (addons.getChannel().last(MARKUP_EVENT) ?? []) as string[];
  return markup ?? '';
}

/** A button of the toolbar: the story on screen, as HTML to paste. */
function CopyTool(): ReactElement {
  const [markup, setMarkup] = useState(drawnMarkup);
  const [copied, setCopied] = useState(false);
  useChannel({ [MARKUP_EVENT]: setMarkup });
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(markup);
    setCopied(true);
  };
  return createElement(
    Button,
    {
      variant: 'ghost',
      size: 'small',
      padding: 'small',
      ariaLabel: false,
      disabled: !markup,
      onClick: () => void copy(),
    },
    copied ? 'Copied' : 'Copy as HTML',
  );
}

addons.register('druglib', () => {
  addons.add('druglib/copy-as-html', {
    type: types.TOOL,
    title: 'Copy as HTML',
    match: ({ viewMode, tabId }) => viewMode === 'story' && !tabId,
    render: () => createElement(CopyTool),
  });
});

/** "Several Warnings" reads better as a line of a table of contents: "Several warnings". */
const sentenceCase = (name: string): string =>
  name.replaceAll(/(?<=\S )([A-Z])(?=[a-z])/g, (letter) => letter.toLowerCase());

addons.setConfig({
  theme,
  sidebar: { showRoots: true, renderLabel: ({ name }) => sentenceCase(name) },
});
