import { LogLevel, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CanvasColorService } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import type { Language } from '../../../locales';
import type { EngineParts } from '../../engine/engine';
import { loadLocale, localeOf } from './locales';

type Entry = [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]?];

export interface GridOptions {
  /** Id of the element that the grid fills. */
  container: string;
  language: Language;
  dark: boolean;
}

/** The label with the table's name would lie over the cells above it. */
const withoutTableLabels = { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] as Entry[] };

// On a dark page cells keep their colours, as in Excel: the file is seen as it will be printed.
CanvasColorService.prototype.getRenderColor = (color) => color;

/** The engine with everything that draws, in place of the headless plugins. Holds no workbook yet. */
export async function createGrid({ container, language, dark }: GridOptions): Promise<EngineParts> {
  const locale = localeOf[language];
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale,
    locales: { [locale]: await loadLocale(language) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      ribbonType: 'simple',
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      disableAutoFocus: true,
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    withoutTableLabels,
  ];
  // Presets share plugins; the last one to name a plugin configures it.
  const plugins = new Map<string, Entry>();
  for (const entry of presets.flatMap((preset) => preset.plugins as (Entry | Entry[0])[])) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}
