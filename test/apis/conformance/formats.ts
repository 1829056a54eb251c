import type { Case } from './case';

const CELLS: Excel.CellPropertiesLoadOptions = {
  address: true,
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true, patternColor: true },
    font: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
      name: true,
      size: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    protection: true as never,
  },
};

/** How cells look. */
export const formatCases: readonly Case[] = [
  {
    apis: [
      'Range.format',
      'RangeFormat.set',
      'RangeFormat.horizontalAlignment',
      'RangeFormat.verticalAlignment',
      'RangeFormat.wrapText',
      'HorizontalAlignment.left',
      'HorizontalAlignment.center',
      'HorizontalAlignment.right',
      'VerticalAlignment.top',
      'VerticalAlignment.center',
      'VerticalAlignment.bottom',
    ],
    says: 'read as they were set, null where the cells differ',
    async check({ context, sheet }) {
      const horizontal = ['Left', 'Center', 'Right'] as const;
      const vertical = ['Top', 'Center', 'Bottom'] as const;
      const formats = horizontal.map((horizontalAlignment, index) => {
        const { format } = sheet.getRange(`A${index + 1}`);
        format.set({ horizontalAlignment, verticalAlignment: vertical[index], wrapText: index === 0 });
        return format.load('horizontalAlignment,verticalAlignment,wrapText');
      });
      const all = sheet.getRange('A1:A3').format.load('horizontalAlignment,verticalAlignment,wrapText');
      await context.sync();
      expect(formats.map(({ horizontalAlignment: h, verticalAlignment: v }) => [h, v])).toEqual(
        horizontal.map((word, index) => [word, vertical[index]]),
      );
      expect([all.horizontalAlignment, all.verticalAlignment, all.wrapText]).toEqual([null, null, null]);
    },
  },
  {
    apis: ['RangeFormat.columnWidth', 'RangeFormat.rowHeight', 'Worksheet.standardHeight'],
    says: 'points; null where columns or rows differ; rows begin at the standard height',
    async check({ context, sheet }) {
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('1:1').format.rowHeight = 45;
      const [own, all] = ['A1', 'A1:B2'].map((address) =>
        sheet.getRange(address).format.load('columnWidth,rowHeight'),
      );
      const untouched = sheet.getRange('C5').format.load('rowHeight');
      sheet.load('standardHeight');
      await context.sync();
      expect([own.columnWidth, own.rowHeight]).toEqual([90, 45]);
      expect([all.columnWidth, all.rowHeight]).toEqual([null, null]);
      expect(untouched.rowHeight).toBe(sheet.standardHeight);
    },
  },
  {
    apis: ['RangeFormat.fill', 'RangeFill.color', 'RangeFormat.font', 'RangeFont.set'],
    says: 'colours are #RRGGBB or names on the way in, #RRGGBB on the way out; null is refused',
    async check({ context, sheet, code }) {
      const { format } = sheet.getRange('A1:B1');
      format.fill.color = 'orange';
      format.font.set({ color: '#ff0000', bold: true, size: 14, name: 'Arial', italic: true });
      format.load('fill/color,font/color,font/bold,font/size,font/name,font/italic');
      await context.sync();
      expect(format.fill.color).toBe('#FFA500');
      expect(format.font.toJSON()).toMatchObject({
        color: '#FF0000',
        bold: true,
        size: 14,
        name: 'Arial',
        italic: true,
      });
      expect(await code((own) => (own.getRange('A1').format.fill.color = null as never))).toBe(
        'InvalidArgument',
      );
    },
  },
  {
    apis: [
      'RangeFormat.borders',
      'RangeBorderCollection.getItem',
      'RangeBorder.set',
      'RangeBorder.style',
      'RangeBorder.color',
      'BorderLineStyle.continuous',
      'BorderIndex.edgeTop',
      'BorderIndex.edgeBottom',
      'BorderIndex.edgeLeft',
      'BorderIndex.edgeRight',
      'BorderIndex.insideHorizontal',
      'BorderIndex.insideVertical',
    ],
    says: 'edges are those of the whole range, inside lines those between its cells',
    async check({ context, sheet }) {
      const { borders } = sheet.getRange('B2:C3').format;
      const sides = [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const;
      for (const side of sides) borders.getItem(side).set({ style: 'Continuous', color: '#00FF00' });
      const lines = sides.map((side) => borders.getItem(side).load('style,color'));
      const diagonal = borders.getItem('DiagonalDown').load('style');
      const inner = sheet.getRange('C3').format.borders.getItem('EdgeLeft').load('style');
      await context.sync();
      expect(lines.map(({ style, color }) => `${style} ${color}`)).toEqual(
        sides.map(() => 'Continuous #00FF00'),
      );
      expect([diagonal.style, inner.style]).toEqual(['None', 'Continuous']);
    },
  },
  {
    apis: ['RangeFormat.protection', 'FormatProtection.locked'],
    says: 'cells are locked unless it is said otherwise; null for cells that differ',
    async check({ context, sheet }) {
      sheet.getRange('A1').format.protection.locked = false;
      const [open, locked, both] = ['A1', 'B1', 'A1:B1'].map((address) =>
        sheet.getRange(address).format.protection.load('locked'),
      );
      await context.sync();
      expect([open.locked, locked.locked, both.locked]).toEqual([false, true, null]);
    },
  },
  {
    apis: [
      'Range.getCellProperties',
      'CellPropertiesLoadOptions.format',
      'CellPropertiesLoadOptions.hyperlink',
      'CellPropertiesFormatLoadOptions.fill',
      'CellPropertiesFormatLoadOptions.font',
      'CellPropertiesFormatLoadOptions.borders',
      'CellPropertiesFormatLoadOptions.horizontalAlignment',
      'CellPropertiesFormatLoadOptions.verticalAlignment',
      'CellPropertiesFormatLoadOptions.indentLevel',
      'CellPropertiesFormatLoadOptions.wrapText',
      'CellPropertiesFormatLoadOptions.protection',
      'CellPropertiesFillLoadOptions.color',
      'CellPropertiesFillLoadOptions.pattern',
      'CellPropertiesFillLoadOptions.patternColor',
      'CellPropertiesFontLoadOptions.bold',
      'CellPropertiesFontLoadOptions.italic',
      'CellPropertiesFontLoadOptions.underline',
      'CellPropertiesFontLoadOptions.strikethrough',
      'CellPropertiesFontLoadOptions.color',
      'CellPropertiesFontLoadOptions.name',
      'CellPropertiesFontLoadOptions.size',
      'CellPropertiesBorderLoadOptions.style',
      'CellPropertiesBorderLoadOptions.weight',
      'CellPropertiesBorderLoadOptions.color',
    ],
    says: 'a two-dimensional array, each cell with what the options say true to',
    async check({ context, sheet, name }) {
      sheet.getRange('B2').format.font.bold = true;
      sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('B2').format.fill.color = '#FFFF00';
      const few = sheet
        .getRange('A1:B2')
        .getCellProperties({ address: true, format: { font: { bold: true } } });
      const all = sheet.getRange('B2').getCellProperties(CELLS);
      await context.sync();
      expect(few.value.map((row) => row.map(({ address }) => address))).toEqual([
        [`${name}!A1`, `${name}!B1`],
        [`${name}!A2`, `${name}!B2`],
      ]);
      expect(few.value[1][1].format).toEqual({ font: { bold: true } });
      expect(all.value[0][0].format).toMatchObject({
        fill: { color: '#FFFF00', pattern: 'Solid' },
        font: { bold: true, italic: false, underline: 'None', strikethrough: false, color: '#000000' },
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        indentLevel: 0,
        wrapText: false,
        protection: { locked: true },
      });
      expect(all.value[0][0].format!.borders!.top).toMatchObject({ style: 'Double' });
    },
  },
  {
    apis: [
      'Range.setCellProperties',
      'SettableCellProperties.format',
      'SettableCellProperties.hyperlink',
      'CellPropertiesFormat.fill',
      'CellPropertiesFormat.protection',
      'CellPropertiesFill.pattern',
      'FillPattern.none',
    ],
    says: 'sets in each cell what its object names; the array has the shape of the range',
    async check({ context, sheet, code }) {
      sheet.getRange('A1:B1').format.fill.color = 'red';
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { font: { bold: true }, protection: { locked: false } } },
            { format: { fill: { pattern: 'None' } } },
          ],
        ]);
      sheet.getRange('C1').setCellProperties([[{ hyperlink: { address: 'https://example.com' } }]]);
      const [first, second] = ['A1', 'B1'].map((address) =>
        sheet.getRange(address).format.load('fill/color,font/bold,protection/locked'),
      );
      const linked = sheet.getRange('C1').load('hyperlink');
      await context.sync();
      expect([first.fill.color, first.font.bold, first.protection.locked]).toEqual(['#FF0000', true, false]);
      expect([second.fill.color, second.font.bold]).toEqual(['#FFFFFF', false]);
      expect(linked.hyperlink).toMatchObject({ address: 'https://example.com' });
      expect(await code((own) => own.getRange('A1:B1').setCellProperties([[{}]]))).toBe('InvalidArgument');
    },
  },
];
