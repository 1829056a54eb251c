/** Tables as offices have them: ^ is merged with the cell above, < with the one on the left. `results`: name, total, rank. */
export interface Layout {
  name: string;
  picture: string;
  /** null: the table does not tell, and the user is asked. */
  arrangement: 'rows' | 'columns' | 'long' | 'single' | 'totals' | null;
  scale?: 'percent' | 'points';
  results: [string, number | null, number | null][];
  /** What the user says where the table alone does not tell: then `results` hold. */
  said?: Record<string, string>;
}

const usual: Layout['results'] = [
  ['张三', 81.5, 2],
  ['李四', 88.25, 1],
  ['王五', 70, 3],
];

export const layouts: Layout[] = [
  {
    name: 'weights in a row under the headers',
    arrangement: 'rows',
    scale: 'percent',
    picture: `
      姓名 | 销售 | 服务 | 报表
      权重 | 40 | 35 | 25
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      王五 | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'weights in a row above the headers, a title, a totals row',
    arrangement: 'rows',
    picture: `
      2026年10月绩效考核表
      | 权重 | 40% | 35% | 25% |
      序号 | 姓名 | 销售达成 | 客户服务 | 报表报送 | 总分
      1 | 张三 | 90 | 80 | 70 |
      2 | 李四 | 85 | 90 | 91 |
      3 | 王五 | 70 | 70 | 70 |
      平均 | | 81.67 | 80 | 77 |`,
    results: usual,
  },
  {
    name: 'weights in the headers',
    arrangement: 'rows',
    picture: `
      工号 | 姓名 | 部门 | 销售（40%） | 服务（35%） | 报表（25%） | 总分 | 名次 | 备注
      001 | 张三 | 商超部 | 90 | 80 | 70 | | |
      002 | 李四 | 商超部 | 85 | 90 | 91 | | |
      003 | 王五 | 市场部 | 70 | 70 | 70 | | |`,
    results: usual,
  },
  {
    name: 'full marks in the headers, points',
    arrangement: 'rows',
    scale: 'points',
    picture: `
      姓名 | 销售40分 | 服务35分 | 报表25分 | 合计
      张三 | 36 | 28 | 17.5 |
      李四 | 34 | 31.5 | 22.75 |
      王五 | 28 | 24.5 | 17.5 |`,
    results: usual,
  },
  {
    name: 'fractions as weights',
    arrangement: 'rows',
    picture: `
      Name | Sales | Service | Reports
      Weight | 0.4 | 0.35 | 0.25
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      王五 | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'people in columns, weights in a column',
    arrangement: 'columns',
    picture: `
      考核指标 | 权重 | 张三 | 李四 | 王五
      销售 | 40 | 90 | 85 | 70
      服务 | 35 | 80 | 90 | 70
      报表 | 25 | 70 | 91 | 70`,
    results: usual,
  },
  {
    name: 'people in columns with a totals row and a title',
    arrangement: 'columns',
    picture: `
      业务考核汇总
      序号 | KPI | 权重 | 张三 | 李四 | 王五
      1 | 销售 | 40% | 90 | 85 | 70
      2 | 服务 | 35% | 80 | 90 | 70
      3 | 报表 | 25% | 70 | 91 | 70
      | 合计 | 100% | 81.5 | 88.25 | 70`,
    results: usual,
  },
  {
    name: 'long form with names on every row',
    arrangement: 'long',
    picture: `
      姓名 | 指标 | 权重 | 得分
      张三 | 销售 | 40 | 90
      张三 | 服务 | 35 | 80
      张三 | 报表 | 25 | 70
      李四 | 销售 | 40 | 85
      李四 | 服务 | 35 | 90
      李四 | 报表 | 25 | 91
      王五 | 销售 | 40 | 70
      王五 | 服务 | 35 | 70
      王五 | 报表 | 25 | 70`,
    results: usual,
  },
  {
    name: 'long form with merged names and subtotals',
    arrangement: 'long',
    picture: `
      部门 | 员工姓名 | 考核项目 | 比重 | 评分 | 加权得分
      商超部 | 张三 | 销售 | 40% | 90 | 36
      | | 服务 | 35% | 80 | 28
      | | 报表 | 25% | 70 | 17.5
      | | 小计 | 100% | | 81.5
      | 李四 | 销售 | 40% | 85 | 34
      | | 服务 | 35% | 90 | 31.5
      | | 报表 | 25% | 91 | 22.75
      | | 小计 | 100% | | 88.25
      市场部 | 王五 | 销售 | 40% | 70 | 28
      | | 服务 | 35% | 70 | 24.5
      | | 报表 | 25% | 70 | 17.5`,
    results: usual,
  },
  {
    name: 'weight, score and their product side by side',
    arrangement: 'single',
    picture: `
      绩效考核表
      姓名：张三 | | 部门：商超部
      指标 | 权重 | 评分 | 得分
      销售 | 40 | 90 | 36
      服务 | 35 | 80 | 28
      报表 | 25 | 70 | 17.5
      合计 | 100 | | 81.5`,
    results: [['张三', 81.5, 1]],
  },
  {
    name: 'text numbers of every kind',
    arrangement: 'rows',
    picture: `
      姓名 | 销售 | 服务 | 报表
      比重 | '40%' | '35％' | '25%'
      张三 | '90分' | '80 ' | '７０'
      李四 | 85 | '90 分' | '91'
      王五 | 70 | 70 | '70.0'`,
    results: usual,
  },
  {
    name: 'blank rows, repeated headers, somebody absent',
    arrangement: 'rows',
    picture: `
      姓名 | 部门 | 销售 | 服务 | 报表
      权重 | | 40 | 35 | 25
      张三 | 商超部 | 90 | 80 | 70
      | | | |
      姓名 | 部门 | 销售 | 服务 | 报表
      李四 | 商超部 | 85 | 90 | 91
      赵六 | 市场部 | | |
      王五 | 市场部 | 70 | 70 | 70
      制表人：王芳 | | | |`,
    results: [
      ['张三', 81.5, 2],
      ['李四', 88.25, 1],
      ['赵六', null, null],
      ['王五', 70, 3],
    ],
  },
  {
    name: 'sections of departments between the people',
    arrangement: 'rows',
    picture: `
      姓名 | 销售 | 服务 | 报表
      权重 | 40 | 35 | 25
      商超部 | | |
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      市场部 | | |
      王五 | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'one total for everybody',
    arrangement: 'totals',
    picture: `
      姓名 | 部门 | 得分
      张三 | 商超部 | 81.5
      李四 | 商超部 | 88.25
      王五 | 市场部 | 70`,
    results: usual,
  },
  {
    name: 'totals that are plain sums',
    arrangement: 'rows',
    scale: 'points',
    picture: `
      姓名 | 销售 | 服务 | 报表 | 总分
      张三 | 36 | 28 | 17.5 | 81.5
      李四 | 34 | 31.5 | 22.75 | 88.25
      王五 | 28 | 24.5 | 17.5 | 70`,
    results: usual,
  },
  {
    name: 'no headers, weights above',
    arrangement: 'rows',
    picture: `
      | 40 | 35 | 25
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      王五 | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'two rows of headers',
    arrangement: 'rows',
    picture: `
      姓名 | 部门 | 业绩 | | 管理 | 合计 | 名次
      | | 销售 | 服务 | 报表 | |
      | | 40 | 35 | 25 | 100 |
      张三 | 商超部 | 90 | 80 | 70 | |
      李四 | 商超部 | 85 | 90 | 91 | |
      王五 | 市场部 | 70 | 70 | 70 | |`,
    results: usual,
  },
  {
    name: 'English long form',
    arrangement: 'long',
    picture: `
      Employee | KPI | Weight | Score | Remarks
      张三 | Sales | 40 | 90 |
      张三 | Service | 35 | 80 | call back
      张三 | Reports | 25 | 70 |
      李四 | Sales | 40 | 85 |
      李四 | Service | 35 | 90 |
      李四 | Reports | 25 | 91 |
      王五 | Sales | 40 | 70 |
      王五 | Service | 35 | 70 |
      王五 | Reports | 25 | 70 |`,
    results: usual,
  },
  {
    name: 'English, full marks under the headers',
    arrangement: 'rows',
    scale: 'points',
    picture: `
      Performance October | < | < | < | <
      No. | Staff name | Sales | Service | Reports
      | Max score | 40 | 35 | 25
      1 | 张三 | 36 | 28 | 17.5
      2 | 李四 | 34 | 31.5 | 22.75
      3 | 王五 | 28 | 24.5 | 17.5`,
    results: usual,
  },
  {
    name: 'weights in the last row',
    arrangement: 'rows',
    picture: `
      姓名 | 销售 | 服务 | 报表
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      王五 | 70 | 70 | 70
      权重(%) | 40 | 35 | 25`,
    results: usual,
  },
  {
    name: 'people in columns, full marks in a column',
    arrangement: 'columns',
    scale: 'points',
    picture: `
      考核项目 | 标准分 | 张三 | 李四 | 王五
      销售 | 40 | 36 | 34 | 28
      服务 | 35 | 28 | 31.5 | 24.5
      报表 | 25 | 17.5 | 22.75 | 17.5`,
    results: usual,
  },
  {
    name: 'people in columns with departments under the names',
    arrangement: 'columns',
    picture: `
      指标 | 权重 | 张三 | 李四 | 王五
      部门 | | 商超部 | 商超部 | 市场部
      销售 | 40 | 90 | 85 | 70
      服务 | 35 | 80 | 90 | 70
      报表 | 25 | 70 | 91 | 70`,
    results: usual,
  },
  {
    name: 'people in columns with blank rows for total and rank',
    arrangement: 'columns',
    picture: `
      姓名 | 权重 | 张三 | 李四 | 王五
      销售 | 40 | 90 | 85 | 70
      服务 | 35 | 80 | 90 | 70
      报表 | 25 | 70 | 91 | 70
      总分 | | | |
      名次 | | | |`,
    results: usual,
  },
  {
    name: 'employee numbers instead of names',
    arrangement: 'rows',
    picture: `
      工号 | 销售(40%) | 服务(35%) | 报表(25%)
      A01 | 90 | 80 | 70
      A02 | 85 | 90 | 91
      A03 | 70 | 70 | 70`,
    results: [
      ['A01', 81.5, 2],
      ['A02', 88.25, 1],
      ['A03', 70, 3],
    ],
  },
  {
    name: 'the person’s own score stands beside and does not count',
    arrangement: 'long',
    picture: `
      姓名 | 考核指标 | 权重 | 自评得分 | 主管评分
      张三 | 销售 | 40 | 100 | 90
      | 服务 | 35 | 100 | 80
      | 报表 | 25 | 100 | 70
      李四 | 销售 | 40 | 90 | 85
      | 服务 | 35 | 95 | 90
      | 报表 | 25 | 95 | 91
      王五 | 销售 | 40 | 75 | 70
      | 服务 | 35 | 75 | 70
      | 报表 | 25 | 75 | 70`,
    results: usual,
  },
  {
    name: 'wages, telephone numbers and ages beside the scores',
    arrangement: 'rows',
    picture: `
      序号 | 姓名 | 年龄 | 电话 | 应发工资 | 销售 | 服务 | 报表 | 备注
      | 权重 | | | | 40 | 35 | 25 |
      1 | 张三 | 31 | 13800000001 | 6000 | 90 | 80 | 70 | 迟到 1 次
      2 | 李四 | 28 | 13800000002 | 5500 | 85 | 90 | 91 |
      3 | 王五 | 45 | 13800000003 | 5200 | 70 | 70 | 70 |`,
    results: usual,
  },
  {
    name: 'one score is a word',
    arrangement: 'rows',
    picture: `
      姓名 | 销售 | 服务 | 报表
      权重 | 40 | 35 | 25
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      赵六 | 90 | 缺考 | 80
      王五 | 70 | 70 | 70`,
    results: [
      ['张三', 81.5, 2],
      ['李四', 88.25, 1],
      ['赵六', null, null],
      ['王五', 70, 3],
    ],
  },
  {
    name: 'weights without brackets in the headers, full width',
    arrangement: 'rows',
    picture: `
      姓\u3000名 | 销售达成４０％ | 客户服务３５％ | 报表报送２５％
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      王五 | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'full marks in a row of their own',
    arrangement: 'rows',
    scale: 'points',
    picture: `
      部门 | 姓名 | 销售 | 服务 | 报表 | 得分合计
      | 分值 | 40 | 35 | 25 | 100
      商超部 | 张三 | 36 | 28 | 17.5 |
      ^ | 李四 | 34 | 31.5 | 22.75 |
      市场部 | 王五 | 28 | 24.5 | 17.5 |`,
    results: usual,
  },
  {
    name: 'fractions in the long form',
    arrangement: 'long',
    picture: `
      人员 | 指标名称 | 权数 | 分数
      张三 | 销售 | 0.4 | 90
      ^ | 服务 | 0.35 | 80
      ^ | 报表 | 0.25 | 70
      李四 | 销售 | 0.4 | 85
      ^ | 服务 | 0.35 | 90
      ^ | 报表 | 0.25 | 91
      王五 | 销售 | 0.4 | 70
      ^ | 服务 | 0.35 | 70
      ^ | 报表 | 0.25 | 70`,
    results: usual,
  },
  {
    name: 'a free column and free rows before the table',
    arrangement: 'rows',
    picture: `
      . | | | |
      | 十月份考核 | < | < | <
      | 单位：某某办事处 | | | 2026-10
      | 姓名 | 销售 | 服务 | 报表
      | 比重 | 40% | 35% | 25%
      | 张三 | 90 | 80 | 70
      | 李四 | 85 | 90 | 91
      | 王五 | 70 | 70 | 70
      | 注：满分 100 分 | | |`,
    results: usual,
  },
  {
    name: 'the form of one person, the name in the next cell',
    arrangement: 'single',
    picture: `
      员工绩效考核表 | < | < | < | <
      被考核人 | 张三 | | 部门 | 商超部
      序号 | 考核内容 | 权重 | 评分标准 | 得分
      1 | 销售 | 40% | 完成率 | 90
      2 | 服务 | 35% | 满意率 | 80
      3 | 报表 | 25% | 及时率 | 70
      合计 | | 100% | |`,
    results: [['张三', 81.5, 1]],
  },
  {
    name: 'the form of one person, points',
    arrangement: 'single',
    scale: 'points',
    picture: `
      姓名：李四 | | |
      考核项目 | 分值 | 考核标准 | 实得分
      销售 | 40 | 按完成率 | 34
      服务 | 35 | 按满意率 | 31.5
      报表 | 25 | 按及时率 | 22.75
      总计 | 100 | | `,
    results: [['李四', 88.25, 1]],
  },
  {
    name: 'two people of one name are two rows',
    arrangement: 'rows',
    picture: `
      工号 | 姓名 | 销售 | 服务 | 报表
      | 权重 | 40 | 35 | 25
      001 | 王芳 | 90 | 80 | 70
      002 | 王芳 | 85 | 90 | 91`,
    results: [
      ['王芳', 81.5, 2],
      ['王芳', 88.25, 1],
    ],
  },
  {
    name: 'two people of one name in the long form, told apart by number',
    arrangement: 'long',
    picture: `
      工号 | 姓名 | 指标 | 权重 | 得分
      001 | 王芳 | 销售 | 60 | 90
      001 | 王芳 | 服务 | 40 | 80
      002 | 王芳 | 销售 | 60 | 70
      002 | 王芳 | 服务 | 40 | 75`,
    results: [
      ['王芳', 86, 1],
      ['王芳', 72, 2],
    ],
  },
  {
    name: 'subtotals of departments between the people',
    arrangement: 'rows',
    picture: `
      部门 | 姓名 | 销售 | 服务 | 报表
      权重 | | 40 | 35 | 25
      商超部 | 张三 | 90 | 80 | 70
      ^ | 李四 | 85 | 90 | 91
      商超部小计 | | 175 | 170 | 161
      市场部 | 王五 | 70 | 70 | 70
      市场部小计 | | 70 | 70 | 70
      总计 | | 245 | 240 | 231`,
    results: usual,
  },
  {
    name: 'a corner that names both directions',
    arrangement: 'rows',
    picture: `
      姓名\\指标 | 销售 | 服务 | 报表
      权重 | 40 | 35 | 25
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91
      王五 | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'scores that are percentages',
    arrangement: 'rows',
    picture: `
      姓名 | 销售完成 | 服务满意 | 报表及时
      权重 | 40% | 35% | 25%
      张三 | 90% | 80% | 70%
      李四 | 85% | 90% | 91%
      王五 | 70% | 70% | 70%`,
    results: usual,
  },
  {
    name: 'a line without plan weighs nothing',
    arrangement: 'rows',
    picture: `
      姓名 | 销售 | 服务 | 报表 | 招商
      权重 | 40 | 35 | 25 | 0
      张三 | 90 | 80 | 70 |
      李四 | 85 | 90 | 91 |
      王五 | 70 | 70 | 70 | 60`,
    results: usual,
  },
  {
    name: 'equal totals share a rank',
    arrangement: 'rows',
    picture: `
      员工 | 业绩（60分） | 态度（40分）
      张三 | 50 | 35
      李四 | 55 | 30
      王五 | 40 | 30
      赵六 | 60 | 40`,
    results: [
      ['张三', 85, 2],
      ['李四', 85, 2],
      ['王五', 70, 4],
      ['赵六', 100, 1],
    ],
  },
  {
    name: 'columns for total and rank in the middle of the table',
    arrangement: 'rows',
    picture: `
      名次 | 姓名 | 总分 | 销售 | 服务 | 报表
      | 权重 | 100 | 40 | 35 | 25
      | 张三 | | 90 | 80 | 70
      | 李四 | | 85 | 90 | 91
      | 王五 | | 70 | 70 | 70`,
    results: usual,
  },
  {
    name: 'a single total with a grade beside it',
    arrangement: 'totals',
    picture: `
      序号 | 部门 | 姓名 | 考核得分 | 等级
      1 | 商超部 | 张三 | 81.5 | 良
      2 | 商超部 | 李四 | 88.25 | 优
      3 | 市场部 | 王五 | 70 | 中`,
    results: usual,
  },
  {
    name: 'months side by side: summed when the user says so',
    arrangement: null,
    said: { weight: 'none' },
    picture: `
      姓名 | 7月 | 8月 | 9月
      张三 | 80 | 85 | 90
      李四 | 85 | 90 | 95`,
    results: [
      ['张三', 255, 2],
      ['李四', 270, 1],
    ],
  },
  {
    name: 'two scores in the long form: the user says which one counts',
    arrangement: null,
    said: { score: '主任评分' },
    picture: `
      姓名 | 指标 | 权重 | 主管评分 | 主任评分
      张三 | 销售 | 60 | 80 | 90
      张三 | 服务 | 40 | 70 | 80
      李四 | 销售 | 60 | 90 | 70
      李四 | 服务 | 40 | 95 | 75`,
    results: [
      ['张三', 86, 1],
      ['李四', 72, 2],
    ],
  },
  {
    name: 'no weights anywhere: asked about',
    arrangement: null,
    picture: `
      姓名 | 销售 | 服务 | 报表
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91`,
    said: { weight: 'none', scale: 'points' },
    results: [
      ['张三', 240, 2],
      ['李四', 266, 1],
    ],
  },
  {
    name: 'nothing to do with people: asked about',
    arrangement: null,
    picture: `
      月份 | 收入 | 支出
      1月 | 1200 | 800
      2月 | 1300 | 900`,
    results: [],
  },
];
