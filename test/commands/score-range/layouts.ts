/** Tables as offices have them. `results`: name, total, rank; null where nothing is to be had without being asked. */
export interface Layout {
  name: string;
  picture: string;
  arrangement: 'rows' | 'columns' | 'long' | 'single' | 'totals' | null;
  scale?: 'percent' | 'points';
  results: [string, number | null, number | null][];
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
    name: 'no weights anywhere: asked about',
    arrangement: null,
    picture: `
      姓名 | 销售 | 服务 | 报表
      张三 | 90 | 80 | 70
      李四 | 85 | 90 | 91`,
    results: [],
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
