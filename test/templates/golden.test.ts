import { templates } from '../../src/templates/registry';
import type { Language } from '../../src/templates/language';
import { readable } from './readable';
import { compiled } from './requests';

const languages: Language[] = ['zh-CN', 'en-US'];

describe.each(languages)('what is on the sheet, %s', (language) => {
  test.each(templates.map(({ id }) => id))('%s', (id) => {
    expect(`\n${readable(compiled(id, { language, samples: true }))}\n`).toMatchSnapshot();
  });
});
