import { defaultSettings } from '../../core/settings';
import { templateContext } from '../reading/template-context';
import type { WorkbookContent } from '../reading/workbook-content';
import type { Surroundings } from './sheet-context';

const isSettings = (template: string): boolean => template === 'settings';

/**
 * What formulas may have been made with: the settings sheet of the workbook, which comes first; another one; or none,
 * for sheets that were there before it.
 */
export function settingsVariants(content: WorkbookContent): Surroundings[] {
  const { blocks, settings } = content;
  const sheets = [
    ...new Set(blocks.filter(({ template }) => isSettings(template)).map(({ sheet }) => sheet)),
  ];
  const others = blocks.filter(({ template }) => !isSettings(template));
  const withSheet = sheets.map((name) =>
    templateContext({ ...content, blocks: blocks.filter((block) => block.sheet === name).concat(others) }),
  );
  const none = templateContext({ ...content, blocks: others });
  // The scale is no number in a formula: a register is made for the one or the other.
  const usual = {
    ...defaultSettings,
    scoring: { ...defaultSettings.scoring, scale: settings.scoring.scale },
  };
  return [...withSheet, ...(sheets.length === 0 ? [none] : []), { ...none, settings: usual }].map(
    ({ settings: made, existing }) => ({ settings: made, existing }),
  );
}
