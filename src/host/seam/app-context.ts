/**
 * The application context that office.js asks for once, at start-up: who the host is, in which language, what
 * it supports, and the settings of this add-in in this file.
 */

/** Office.context.document.settings as the file keeps them: JSON texts by key. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  /** Replaces everything: saveAsync() hands over the whole bag. */
  write(settings: Record<string, string>): void;
}

/** Colours are 0xRRGGBB. */
export interface OfficeTheme {
  primaryFontColor: number;
  primaryBackgroundColor: number;
  secondaryFontColor: number;
  secondaryBackgroundColor: number;
}

export const LIGHT_THEME: OfficeTheme = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x444444,
  secondaryBackgroundColor: 0xf0f0f0,
};

export const DARK_THEME: OfficeTheme = {
  primaryFontColor: 0xf0f0f0,
  primaryBackgroundColor: 0x262626,
  secondaryFontColor: 0xd4d4d4,
  secondaryBackgroundColor: 0x363636,
};

/** Requirement sets the host claims; what it does not model inside them answers ApiNotFound. */
export const API_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  DialogApi: '1.0',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
};

export interface AppContextOptions {
  /** Language of the interface and of the data, e.g. "zh-CN". */
  locale: string;
  documentUrl: string;
  apiSets: Readonly<Record<string, string>>;
  theme: OfficeTheme;
  settings: SettingsStore;
}

const EXCEL = 1;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 2;

/** The object behind `window.external.GetContext()`. */
export function appContext({ locale, documentUrl, apiSets, theme, settings }: AppContextOptions): object {
  const bag = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(settings.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]): void {
      settings.write(Object.fromEntries(keys.map((key, index) => [key, values[index]])));
    },
  };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'plan-kpi',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'plan-kpi-pane',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => '16.0.99999.0',
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetOfficeThemeInfo: () => JSON.stringify({ ...theme, ...documentedNames(theme) }),
    GetSettings: () => bag,
    GetInitialDisplayMode: () => 0,
  };
}

/** The same colours by the names of Office.OfficeTheme. */
const documentedNames = (theme: OfficeTheme): Record<string, number> => ({
  bodyBackgroundColor: theme.primaryBackgroundColor,
  bodyForegroundColor: theme.primaryFontColor,
  controlBackgroundColor: theme.secondaryBackgroundColor,
  controlForegroundColor: theme.secondaryFontColor,
});
