// The bill of materials of what users install, beside what is built: dist/sbom.cdx.json (CycloneDX 1.5). Not by
// `npm sbom`, which leaves out what a development dependency needs as well. The same lock gives the same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackages, manifest } from './installed-packages.mjs';
import { root } from './registering-files.mjs';

const describe = ({ name, version, license }) => ({
  type: 'library',
  'bom-ref': `${name}@${version}`,
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  licenses: [{ license: { id: license } }],
});

const hash = (integrity) => ({
  alg: 'SHA-512',
  content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
});

const installed = installedPackages();
const refs = (dependencies = {}) =>
  Object.keys(dependencies).flatMap((name) =>
    installed.filter((each) => each.name === name).map((each) => `${name}@${each.version}`),
  );

const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: describe(manifest) },
  components: installed.map((each) => ({ ...describe(each), hashes: [hash(each.integrity)] })),
  dependencies: [manifest, ...installed].map(({ name, version, dependencies }) => ({
    ref: `${name}@${version}`,
    dependsOn: refs(dependencies),
  })),
};

writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
