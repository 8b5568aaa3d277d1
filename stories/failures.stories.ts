import type { Meta } from '@storybook/web-components-vite';
import '../src/components/boxed-warning/boxed-warning.js';
import { lioresalIntrathecal } from '../test/fixtures/druglib/index.js';
import { asked, tell } from './support/panel.js';
import type { PanelArgs, PanelStory } from './support/panel.js';

/** Why there is no data: every code has its words, and none of them reads like "there is no warning". */
const meta = {
  title: 'Failures/boxed-warning',
  component: 'boxed-warning',
  tags: ['autodocs'],
} satisfies Meta<PanelArgs>;
export default meta;

const failing = (args: PanelArgs, code: string): PanelStory => ({
  args,
  parameters: tell(`The code \`${code}\` of \`error\` and \`druglib-error\`.`),
});

export const NotFound = failing(asked('404'), 'not-found');

export const Unauthorized = failing(asked('401'), 'unauthorized');

export const RateLimited = failing(asked('429'), 'rate-limited');

export const Http = failing(asked('500'), 'http');

export const Network = failing(asked('gone'), 'network');

export const WrongDrug = failing(asked('other'), 'wrong-drug');

export const InvalidData = failing(
  { data: { ...lioresalIntrathecal, label: { source: 'nobody' } as never } },
  'invalid-data',
);

export const UnsupportedContract = failing(
  { data: { ...lioresalIntrathecal, contract: 'druglib/2' as never } },
  'unsupported-contract',
);

export const Config = failing({ drug: 'lioresal-intrathecal', endpoint: '/drugs/{name}' }, 'config');

export const Unidentified = failing(
  {
    medication: {
      resourceType: 'MedicationRequest',
      medicationReference: { reference: 'Medication/17', display: 'Spasm relief, from the ward stock' },
    },
  },
  'unidentified',
);
