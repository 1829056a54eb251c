import type { Case } from './case';

/** Data validation and conditional formats. */
export const ruleCases: readonly Case[] = [
  {
    apis: [
      'Range.dataValidation',
      'DataValidation.rule',
      'DataValidationRule.list',
      'ListDataValidation.source',
      'ListDataValidation.inCellDropDown',
    ],
    says: 'a list reads back as it was given; null cells of a range with other rules are Inconsistent',
    async check({ context, sheet }) {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no,maybe' } };
      dataValidation.load('rule,type');
      const mixed = sheet.getRange('A1:B3').dataValidation.load('type');
      await context.sync();
      expect(dataValidation.rule.list).toMatchObject({ inCellDropDown: true, source: 'yes,no,maybe' });
      expect([dataValidation.type, mixed.type]).toEqual(['List', 'MixedCriteria']);
    },
  },
  {
    apis: [
      'DataValidation.rule',
      'DataValidationRule.custom',
      'CustomDataValidation.formula',
      'DataValidationRule.date',
    ],
    says: 'a formula decides, or the bounds of a date; API writes are not refused',
    async check({ context, sheet }) {
      const own = sheet.getRange('A1').dataValidation;
      own.rule = { custom: { formula: '=A1>10' } };
      const date = sheet.getRange('B1').dataValidation;
      date.rule = { date: { formula1: '2026-01-01', operator: 'GreaterThan' } };
      sheet.getRange('A1').values = [[5]];
      for (const each of [own, date]) each.load('rule,type');
      await context.sync();
      expect(own.rule.custom).toEqual({ formula: '=A1>10' });
      expect(date.rule.date).toMatchObject({ operator: 'GreaterThan' });
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect([own.type, date.type, cell.values[0][0]]).toEqual(['Custom', 'Date', 5]);
    },
  },
  {
    apis: [
      'DataValidation.errorAlert',
      'DataValidation.prompt',
      'DataValidationErrorAlert.message',
      'DataValidationErrorAlert.title',
      'DataValidationErrorAlert.style',
      'DataValidationErrorAlert.showAlert',
      'DataValidationPrompt.showPrompt',
    ],
    says: 'the texts of alert and prompt read as they were set',
    async check({ context, sheet }) {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      dataValidation.errorAlert = { title: 'No', message: 'Not this', style: 'Stop', showAlert: true };
      dataValidation.prompt = { title: 'Here', message: 'A number', showPrompt: true };
      dataValidation.load('errorAlert,prompt,rule');
      await context.sync();
      expect(dataValidation.errorAlert).toEqual({
        title: 'No',
        message: 'Not this',
        style: 'Stop',
        showAlert: true,
      });
      expect(dataValidation.prompt).toEqual({ title: 'Here', message: 'A number', showPrompt: true });
      expect(dataValidation.rule.wholeNumber!.formula1).toBe('=1');
    },
  },
  {
    apis: ['DataValidation.clear', 'ConditionalFormatCollection.clearAll'],
    says: 'nothing is left of the rules of these cells, those beside them stay',
    async check({ context, sheet }) {
      const all = sheet.getRange('A1:A2');
      all.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      all.conditionalFormats.add('DataBar');
      sheet.getRange('A1').dataValidation.clear();
      sheet.getRange('A1').conditionalFormats.clearAll();
      const [cleared, beside] = ['A1', 'A2'].map((address) => {
        const range = sheet.getRange(address);
        return [range.dataValidation.load('type'), range.conditionalFormats.getCount()] as const;
      });
      await context.sync();
      expect([cleared[0].type, cleared[1].value]).toEqual(['None', 0]);
      expect([beside[0].type, beside[1].value]).toEqual(['List', 1]);
    },
  },
  {
    apis: [
      'Range.conditionalFormats',
      'ConditionalFormatCollection.add',
      'ConditionalFormatType.custom',
      'ConditionalFormat.custom',
      'ConditionalFormat.stopIfTrue',
      'CustomConditionalFormat.rule',
      'CustomConditionalFormat.format',
      'ConditionalFormatRule.formula',
      'ConditionalRangeFormat.fill',
      'ConditionalRangeFormat.font',
      'ConditionalRangeFill.color',
      'ConditionalRangeFont.color',
      'ConditionalRangeFont.bold',
    ],
    says: 'add puts a rule on top; its formula and its format read as they were set',
    async check({ context, sheet }) {
      const { conditionalFormats } = sheet.getRange('A1:A3');
      conditionalFormats.add('Custom').custom.rule.formula = '=A1<0';
      const format = conditionalFormats.add('Custom');
      const { custom } = format;
      custom.rule.formula = '=A1>5';
      custom.format.fill.color = '#FFC7CE';
      custom.format.font.color = '#9C0006';
      custom.format.font.bold = true;
      format.stopIfTrue = true;
      const top = sheet.getRange('A2').conditionalFormats.getItemAt(0);
      top.load('stopIfTrue,type,priority,custom/rule/formula');
      top.custom.format.load('fill/color,font/color,font/bold');
      await context.sync();
      expect([top.type, top.priority, top.stopIfTrue]).toEqual(['Custom', 0, true]);
      expect(top.custom.rule.formula).toBe('=A1>5');
      expect(top.custom.format.fill.color).toBe('#FFC7CE');
      expect([top.custom.format.font.color, top.custom.format.font.bold]).toEqual(['#9C0006', true]);
    },
  },
  {
    apis: [
      'ConditionalFormatCollection.add',
      'ConditionalFormatType.dataBar',
      'ConditionalFormat.dataBar',
      'DataBarConditionalFormat.positiveFormat',
      'ConditionalDataBarPositiveFormat.fillColor',
      'ConditionalFormat.stopIfTrue',
    ],
    says: 'a data bar has a colour and no stopIfTrue',
    async check({ context, sheet }) {
      const format = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
      format.dataBar.positiveFormat.fillColor = '#638EC6';
      format.load('stopIfTrue,type,dataBar/positiveFormat/fillColor');
      await context.sync();
      expect(format.dataBar.positiveFormat.fillColor).toBe('#638EC6');
      expect([format.type, format.stopIfTrue]).toEqual(['DataBar', null]);
    },
  },
  {
    apis: [
      'ConditionalFormatType.colorScale',
      'ConditionalFormat.colorScale',
      'ColorScaleConditionalFormat.criteria',
      'ConditionalColorScaleCriteria.minimum',
      'ConditionalColorScaleCriteria.midpoint',
      'ConditionalColorScaleCriteria.maximum',
      'ConditionalColorScaleCriterion.type',
      'ConditionalColorScaleCriterion.color',
      'ConditionalColorScaleCriterion.formula',
      'ConditionalFormatColorCriterionType.lowestValue',
      'ConditionalFormatColorCriterionType.percentile',
      'ConditionalFormatColorCriterionType.highestValue',
    ],
    says: 'a scale of three colours has a midpoint',
    async check({ context, sheet }) {
      const format = sheet.getRange('A1:A3').conditionalFormats.add('ColorScale');
      format.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#F8696B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      };
      format.load('type,colorScale/criteria,colorScale/threeColorScale');
      await context.sync();
      expect([format.type, format.colorScale.threeColorScale]).toEqual(['ColorScale', true]);
      expect(format.colorScale.criteria).toMatchObject({
        minimum: { type: 'LowestValue', color: '#F8696B' },
        midpoint: { type: 'Percentile', color: '#FFEB84' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      });
      expect(String(format.colorScale.criteria.midpoint!.formula)).toMatch(/^=?50$/);
    },
  },
];
