import { after, before } from 'node:test';
import { filesOf, hostPage } from '../../bench/panels/pages.mjs';
import { startServer } from '../../bench/panels/server.mjs';
import { launch } from '../../bench/panels/visit.mjs';

/**
 * Server and browser of the bench for the tests of one file, with the panels alone.
 * @param pages path → head and body of a host's page
 * @param flags of the browser
 */
export function useBench(pages = {}, flags = []) {
  const tools = { page: { id: 'ours' } };
  before(async () => {
    const files = filesOf({});
    for (const [path, page] of Object.entries(pages)) files[path] = hostPage(page);
    tools.server = await startServer(files);
    tools.browser = await launch(flags);
  });
  after(async () => {
    await tools.browser?.close();
    await tools.server?.close();
  });
  return tools;
}
