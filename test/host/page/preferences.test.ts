import { loadPreferences, savePreferences } from '../../../src/host/page/preferences';

const storage = (kept: string | null): Storage => ({ getItem: () => kept }) as unknown as Storage;
const address = (query: string): URL => new URL(`http://localhost:3000/${query}`);

describe('what the workbench starts with', () => {
  test.each([
    ['', null, { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
    ['?lang=en-US', null, { language: 'en-US', theme: 'light', paneWidth: 350 }],
    ['?lang=en', null, { language: 'en-US', theme: 'light', paneWidth: 350 }],
    ['?lang=fr', null, { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
    ['?theme=dark', null, { language: 'zh-CN', theme: 'dark', paneWidth: 350 }],
    ['?theme=pink', null, { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
    [
      '',
      '{"language":"en-US","theme":"contrast","paneWidth":420}',
      { language: 'en-US', theme: 'contrast', paneWidth: 420 },
    ],
    ['?lang=zh-CN', '{"language":"en-US"}', { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
    ['', '{"paneWidth":9000}', { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
    ['', 'damaged', { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
    ['', 'null', { language: 'zh-CN', theme: 'light', paneWidth: 350 }],
  ])('%s, kept %s', (query, kept, expected) => {
    expect(loadPreferences(address(query), storage(kept))).toEqual(expected);
  });

  test('what was chosen comes back', () => {
    let kept: string | null = null;
    const writable = { setItem: (_: string, text: string) => (kept = text) } as unknown as Storage;
    const chosen = { language: 'en-US', theme: 'dark', paneWidth: 500 } as const;
    savePreferences(chosen, writable);
    expect(loadPreferences(address(''), storage(kept))).toEqual(chosen);
  });
});
