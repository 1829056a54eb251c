import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language } from '../../../locales';

export const localeOf: Record<Language, LocaleType> = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
};

const loaders: Record<Language, () => Promise<{ default: ILanguagePack }[]>> = {
  'zh-CN': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/zh-CN'),
      import('@univerjs/preset-sheets-table/locales/zh-CN'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
      import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
      import('@univerjs/preset-sheets-filter/locales/zh-CN'),
      import('@univerjs/preset-sheets-sort/locales/zh-CN'),
    ]),
  'en-US': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/en-US'),
      import('@univerjs/preset-sheets-table/locales/en-US'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
      import('@univerjs/preset-sheets-data-validation/locales/en-US'),
      import('@univerjs/preset-sheets-filter/locales/en-US'),
      import('@univerjs/preset-sheets-sort/locales/en-US'),
    ]),
};

/** The grid's own words in one language. */
export async function loadLocale(language: Language): Promise<ILanguagePack> {
  const parts = await loaders[language]();
  return mergeLocales(...parts.map((part) => part.default));
}
