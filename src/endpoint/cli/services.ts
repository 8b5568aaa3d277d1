import type { SectionName } from '../../data/index.js';
import type { Services } from '../index.js';
import type { Arguments } from './command.js';
import { PUBLIC_SERVICES } from '../index.js';
import { UsageError, textOptions } from './command.js';

/** How the help texts tell of `--service`. */
export const SERVICE_HELP = `      --service NAME=URL   another address of a service, such as a mirror; may be repeated.
                           NAME is label, trials, studies or identity`;

/**
 * The public services, some at addresses that the arguments name.
 * @throws UsageError for an unknown service or what is no address
 */
export function servicesOf(given: Arguments): Services {
  const services: Record<string, Services[SectionName | 'identity']> = { ...PUBLIC_SERVICES };
  for (const text of textOptions(given, 'service')) {
    const [, name = '', endpoint = ''] = /^(\w+)=(https?:\/\/.+)$/.exec(text) ?? [];
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (!service || !URL.canParse(endpoint)) {
      const known = Object.keys(PUBLIC_SERVICES).join(', ');
      throw new UsageError(`--service "${text}" is not NAME=URL with one of ${known}.`);
    }
    services[name] = { ...service, endpoint };
  }
  return services as unknown as Services;
}
