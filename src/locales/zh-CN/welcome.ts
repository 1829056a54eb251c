/** What somebody reads who opens the pane for the first time. */
export const welcome = {
  what: '这里帮你编制计划表和考核表，算出得分、排名、奖惩、绩效工资和收缴率。',
  where: '内容都写在这个工作簿里，不会传到别处；表里是普通公式，没有装的人打开也是对的。',
  how: '可以先看一个示例办事处，看完一次删除；也可以直接填自己的名单。',
  skip: '跳过介绍',
};

export type Welcome = typeof welcome;
