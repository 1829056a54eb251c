import { periodContent } from './content/list';
import { totalOf } from './formulas/total';
import { choiceInput, countInput, dateInput, phoneInput, textInput } from './inputs';
import { words } from './language';
import { sampleSurvey } from './samples/travel';
import type { TemplateDefinition } from './schema';

const sizes = [words('大型', 'Large'), words('中型', 'Medium'), words('小型', 'Small')];

const interests = [
  words('强', 'Strong'),
  words('一般', 'Some'),
  words('观望', 'Undecided'),
  words('无', 'None'),
];

/** 旅行社市场调研表: one agency per line. */
export const marketSurvey: TemplateDefinition = {
  id: 'market-survey',
  title: words('旅行社市场调研表', 'Travel agency survey'),
  sheetName: words('旅行社市场调研-{period}', 'Travel agency survey-{period}'),
  orientation: 'Landscape',
  tables: [
    {
      key: 'market-survey',
      columns: [
        textInput('agency', words('旅行社名称', 'Travel agency'), 102, {
          identifies: true,
          aliases: ['旅行社', 'Agency'],
        }),
        textInput('contact', words('联系人及职务', 'Contact and position'), 74),
        phoneInput('phone', words('联系电话（手机）', 'Telephone, mobile'), 82, {
          aliases: ['联系电话', '电话', '手机', 'Telephone', 'Phone', 'Mobile'],
        }),
        choiceInput('size', words('规模', 'Size'), 54, sizes),
        textInput('origin', words('主要客源', 'Main customers'), 80, { identifies: true, max: 200 }),
        textInput('products', words('主要产品', 'Main products'), 92, { max: 300 }),
        countInput('visitors', words('年接待量', 'Visitors a year'), 60, {
          aliases: ['年接待量（人次）'],
          numberFormat: '#,##0',
          align: 'Center',
          prompt: words('每年接待的人次。', 'People looked after in a year.'),
        }),
        textInput('address', words('公司地址', 'Address'), 104, { max: 200 }),
        textInput('channel', words('信息渠道', 'Source'), 66, {
          prompt: words(
            '这家旅行社的信息从哪里来，例如上门、同行介绍、展会、网站。',
            'Where the information comes from: a visit, a colleague, a fair, a web site.',
          ),
        }),
        textInput('feedback', words('信息反馈', 'Feedback'), 132, { max: 1000 }),
        choiceInput('interest', words('合作意向', 'Interest'), 58, interests, {
          identifies: true,
          aliases: ['Interest in cooperation'],
        }),
        textInput('surveyor', words('调研人', 'Surveyed by'), 58, { max: 50 }),
        textInput('supervisor', words('上级主管', 'Supervisor'), 62, { max: 50 }),
        dateInput('date', words('日期', 'Date'), 68),
      ],
      rows: 15,
      spare: 3,
      totals: {
        agency: words('合计', 'Total'),
        visitors: totalOf('visitors'),
      },
      highlights: [
        {
          columns: ['agency'],
          look: 'warning',
          formula: (context, row) =>
            `AND(${row.at}<>"",SUMPRODUCT(--(${context.rangeOf('agency')}=${row.at}))>1)`,
        },
        {
          columns: ['contact', 'phone', 'feedback', 'interest', 'date'],
          look: 'missing',
          formula: (_, row) => `AND(${row.of('agency')}<>"",ISBLANK(${row.at}))`,
        },
      ],
    },
  ],
  notes: [
    words(
      '每家旅行社一行，先调研后拜访：按所辖片区列出旅行社，确定重点客户，再排拜访计划。名称重复的会标出来，缺联系人、电话、反馈、意向或日期的也会标出来。',
      'One line per agency, surveyed before it is visited: list the agencies of your region, choose those that matter, then plan the visits. Names that occur twice are marked, and so is what is missing.',
    ),
    words(
      '线路的用车、景点、住宿和用餐由计调安排，联系人尽量填到计调。信息反馈写线路推荐、收客和广告上线情况，以及对方的特殊要求。',
      'Tours are put together by the tour operator in the agency, so find that person as contact. Feedback: tours they recommend, bookings, advertising, and what they ask for.',
    ),
  ],
  content: periodContent('market-survey', sampleSurvey),
};
