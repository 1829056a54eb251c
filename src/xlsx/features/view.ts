import { cellName } from '../text/a1';
import { child, element, flagOf, numberOf, type XmlNode } from '../text/xml';
import type { SheetData } from '../workbook-data';

type View = Pick<SheetData, 'freeze' | 'showGridlines' | 'zoom'>;

export function readView(sheet: XmlNode): View {
  const view = child(child(sheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = pane?.attributes.state === 'frozen' || pane?.attributes.state === 'frozenSplit';
  const freeze = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
  const zoom = numberOf(view, 'zoomScale');
  return {
    ...(frozen && freeze.rows + freeze.columns > 0 && { freeze }),
    showGridlines: flagOf(view, 'showGridLines', true),
    ...(zoom !== undefined && zoom !== 100 && { zoom }),
  };
}

export function writeView({ freeze, showGridlines, zoom }: View, active: boolean): string {
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: showGridlines ? undefined : false,
        tabSelected: active || undefined,
        zoomScale: zoom,
        zoomScaleNormal: zoom,
        workbookViewId: 0,
      },
      freeze && freeze.rows + freeze.columns > 0 ? writePane(freeze) : '',
    ),
  );
}

function writePane({ rows, columns }: { rows: number; columns: number }): string {
  const pane = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const panes = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: 'frozen',
  });
  return panes + element('selection', { pane });
}
