import { given, employeeId, name, period } from './columns';
import { sourcesContent } from './content/sources';
import { textInput } from './inputs';
import { words } from './language';
import type { TemplateDefinition } from './schema';

/** 来源清单: which file and sheet every evaluation came from when files were consolidated, and what became of it. */
export const fileSources: TemplateDefinition = {
  id: 'file-sources',
  title: words('来源清单', 'Source list'),
  sheetName: words('来源清单-{period}', 'Source list-{period}'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'file-sources',
      columns: [
        given(textInput('file', words('文件', 'File'), 190, { identifies: true })),
        given(textInput('sheet', words('来源工作表', 'Sheet in file'), 150, { identifies: true })),
        given(employeeId),
        given(name),
        given(period),
        {
          key: 'final',
          header: words('最终得分', 'Final score'),
          type: 'number',
          role: 'given',
          numberFormat: '0.00',
          align: 'Right',
          width: 72,
        },
        given(textInput('state', words('状态', 'State'), 170, { identifies: true })),
      ],
      rows: 1,
    },
  ],
  notes: [
    words(
      '汇总那一刻的情况。文件本身没有改动；没有读成的文件也在这里，状态写明原因。',
      'As things stood when the files were consolidated. The files themselves were not changed; those that could not be read are listed with the reason.',
    ),
  ],
  content: sourcesContent,
};
