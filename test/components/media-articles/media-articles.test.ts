import { expect } from 'chai';
import { en } from '../../../src/translations/en.js';
import { loratadine } from '../../support/fixtures.js';
import { mount, parts, text } from '../../support/panel.js';

describe('media-articles', () => {
  it('shows publisher, date, category and summary, and says what is sponsored', async () => {
    const panel = await mount('media-articles', {}, { data: loratadine });
    const [first, second, third] = parts(panel, 'item').map((item) => text(item));
    expect(first).to.include('The pollen calendar for this spring').and.to.include('Mar 12, 2014');
    expect(first)
      .to.include('Health News Weekly')
      .and.to.include('Allergies')
      .and.to.include('Hazel and alder');
    expect(second).to.include(en.flag.sponsored).and.to.include('Feb 2014');
    expect(third).to.include('2013');
  });

  it('asks for no pictures and frames [D21]', async () => {
    const data = structuredClone(loratadine);
    Object.assign(data.articles!.items[0]!, {
      image: 'https://example.org/a.png',
      summary: 'https://b.example',
    });
    const panel = await mount('media-articles', {}, { data });
    expect(panel.renderRoot.querySelectorAll('img, picture, video, iframe, object')).to.have.length(0);
  });
});
