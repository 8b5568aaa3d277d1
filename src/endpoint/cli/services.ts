import type { SectionName } from '../../data/index.js';
import type { Services } from '../index.js';
import type { Arguments } from './command.js';
import process from 'node:process';
import { PUBLIC_SERVICES } from '../index.js';
import { UsageError, textOptions } from './command.js';

/** How the help texts tell of `--service`. */
export const SERVICE_HELP = `      --service NAME=URL   another address of a service, such as a mirror; may be repeated.
                           NAME is label, trials, studies or identity
                           A key of openFDA is taken from the environment: OPENFDA_API_KEY`;

const OPENFDA = 'https://api.fda.gov';

/**
 * The public services, some at addresses that the arguments name, openFDA with the key of the environment.
 * @throws UsageError for an unknown service, what is no address or what can be no key
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
  return withKey(services as unknown as Services);
}

/** Another server than openFDA, such as a mirror, does not get the key. */
function withKey({ label, ...services }: Services): Services {
  const key = openFdaKey();
  const isOpenFda = label && new URL(label.endpoint ?? OPENFDA).origin === OPENFDA;
  if (!key || !isOpenFda) return { ...services, label };
  return { ...services, label: { ...label, headers: { 'X-Api-Key': key } } };
}

/** From the environment alone: every user of the machine can read the arguments of a process. */
function openFdaKey(): string | undefined {
  const key = process.env['OPENFDA_API_KEY']?.trim();
  // The platform would refuse it as a header with a message that has the key in it.
  if (key && !/^[\x21-\x7e]+$/.test(key)) {
    throw new UsageError('OPENFDA_API_KEY holds characters that no key has; it is not shown here.');
  }
  return key;
}
