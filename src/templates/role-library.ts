import * as columns from './columns';
import { libraryRows } from './samples/library';
import { listContent } from './content/list';
import { words } from './language';
import type { TemplateDefinition } from './schema';

/** 岗位KPI库: which KPIs a role has; forms are filled from it. */
export const roleLibrary: TemplateDefinition = {
  id: 'role-library',
  title: words('岗位KPI库', 'Role library'),
  sheetName: words('岗位KPI库', 'Role library'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'role-library',
      columns: [
        {
          ...columns.role,
          identifies: true,
          width: 110,
          validation: { kind: 'text', max: 50 },
        },
        { ...columns.kpi, width: 160 },
        {
          ...columns.weight,
          header: words('权重（示例）', 'Example weight'),
          aliases: ['权重', '分值', 'Weight', 'Weight（example）'],
          width: 76,
        },
        columns.target,
        columns.direction,
        columns.standard,
        columns.basis,
      ],
      rows: 20,
      spare: 5,
      highlights: [
        {
          look: 'idle',
          formula: (_, row) => `AND(${row.of('kpi')}<>"",N(${row.of('weight')})=0)`,
        },
        {
          columns: ['weight'],
          look: 'warning',
          formula: (context, row) =>
            `AND(${row.of('role')}<>"",ROUND(SUMIF(${context.rangeOf('role')},${row.of('role')},${context.rangeOf('weight')}),10)<>100)`,
        },
      ],
    },
  ],
  notes: [
    words(
      '每个岗位的 KPI 各占一行，同一岗位的权重合计为 100。预填的权重只是平均分配的示例，请先按本办事处的工作重点改定。',
      'One line per KPI; the weights of one role add up to 100. The weights filled in are an even split and only an example: set them to what matters in your office first.',
    ),
    words(
      '招商一类的指标，市场启动时可占 30–40，发展阶段 5–10，没有这项计划时填 0。',
      'Recruiting dealers, for instance, may weigh 30–40 when a market starts, 5–10 as it grows, and 0 without a plan.',
    ),
  ],
  content: listContent('role-library', libraryRows, { alwaysFilled: true }),
};
