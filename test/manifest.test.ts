import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { commandGroups, iconFamilies } from '../src/commands/catalogue';
import { functionNames } from '../src/ribbon/function-names';
import { check, rules, type RuleName } from '../src/ribbon/manifest/check';
import { manifest } from '../src/ribbon/manifest/manifest';
import { iconSizes } from '../src/ribbon/manifest/resources';
import { SHORTCUT_FILES, shortcutFiles } from '../src/ribbon/manifest/shortcuts';

const source = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Files = Readonly<Record<string, string>>;

const complaintsOf = (text: string, files: Files = {}) =>
  check(text, {
    functions: functionNames,
    version,
    file: (name) => {
      if (files[name] !== undefined) return Buffer.from(files[name]);
      return name !== '' && existsSync(name) ? readFileSync(name) : null;
    },
  });

test('the manifest and the shortcuts are what the catalogue makes of them (npm run manifest)', () => {
  expect(source).toBe(manifest(version));
  const texts = shortcutFiles();
  expect(readFileSync(SHORTCUT_FILES.shortcuts, 'utf8')).toBe(texts.shortcuts);
  expect(readFileSync(SHORTCUT_FILES.enUS, 'utf8')).toBe(texts.enUS);
});

test('nothing is wrong with it', () => {
  expect(complaintsOf(source)).toEqual([]);
});

test('served from another place, in a folder of its own, it is right as well', () => {
  expect(complaintsOf(source.replaceAll('https://localhost:3000', 'https://intranet.example/kpi'))).toEqual(
    [],
  );
});

test('declares ExcelApi 1.9 and nothing more', () => {
  const sets = [...source.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, ...set]) => set);
  expect(sets).toEqual([['ExcelApi', '1.9']]);
});

test('every group of the catalogue is on the tab', () => {
  const groups = [...source.matchAll(/<Group id="PlanKpi\.Group\.(\w+)"/g)].map(([, group]) => group);
  expect(groups).toEqual(commandGroups);
});

test('every family has a drawing and its pictures, and there are no others', () => {
  const drawn = readdirSync('assets').flatMap((name) => /^(.*)\.svg$/.exec(name)?.[1] ?? []);
  expect(drawn.sort()).toEqual([...iconFamilies].sort());
  const expected = iconFamilies.flatMap((family) =>
    [...iconSizes, ...(family === 'icon' ? [96, 128] : [])].map((size) => `${family}-${size}.png`),
  );
  expect(readdirSync('assets/icons').sort()).toEqual(expected.sort());
  for (const name of expected) {
    const size = readFileSync(`assets/icons/${name}`).readUInt32BE(16);
    expect(name).toContain(`-${size}.png`);
  }
});

/** Contrast of two colours, WCAG 2. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test.each(iconFamilies.filter((family) => family !== 'icon'))(
  'what %s is drawn with can be seen on a light and on a dark ribbon',
  (family) => {
    const drawing = readFileSync(`assets/${family}.svg`, 'utf8');
    const colours = [...drawing.matchAll(/#[0-9A-F]{6}/gi)].map(([colour]) => colour);
    // White stands on one of the others only.
    for (const colour of colours.filter((each) => each !== '#FFFFFF')) {
      for (const ribbon of ['#FFFFFF', '#F3F3F3', '#262626', '#0A0A0A']) {
        expect([colour, ribbon, contrast(colour, ribbon) >= 3]).toEqual([colour, ribbon, true]);
      }
    }
  },
);

const once = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
};

const label = '<bt:String id="recalc.Label" DefaultValue="重新计算">';
const firstItem = /( *)<Item id="PlanKpi\.Insert\.insertRoster">[^]*?<\/Item>\n/;

/** Planted faults: what is changed, and which rule has to say what. */
const faults: [string, (text: string) => string, RuleName, string | RegExp, Files?][] = [
  ['a lone &', once('重新计算">', '重新&计算">'), 'well-formed', 'stands for nothing'],
  ['a tag that is not closed', once('</Hosts>', ''), 'well-formed', /./],
  ['another type of add-in', once('"TaskPaneApp"', '"ContentApp"'), 'identity', 'TaskPaneApp'],
  ['an id that is none', once(/<Id>.*<\/Id>/, '<Id>plan-kpi</Id>'), 'identity', 'plan-kpi'],
  ['an old version', once(/<Version>.*<\/Version>/, '<Version>0.0.9.0</Version>'), 'identity', '0.0.9.0'],
  ['another default locale', once('>zh-CN<', '>en-US<'), 'identity', 'en-US'],
  ['another host', once('Name="Workbook"', 'Name="Document"'), 'identity', 'workbooks'],
  [
    'no host',
    once(/ *<Hosts>\n *<Host Name="Workbook" \/>\n *<\/Hosts>\n/, ''),
    'order',
    '<OfficeApp> has no <Hosts>.',
  ],
  [
    'version before id',
    once(/( *<Id>.*\n)( *<Version>.*\n)/, '$2$1'),
    'order',
    '<Id> stands too late in <OfficeApp>.',
  ],
  [
    'shortcuts inside the overrides',
    (text) => once(/( *<\/VersionOverrides>\n)( *<ExtendedOverrides.*\n)/, '$2$1')(text),
    'order',
    '<ExtendedOverrides> does not belong into <VersionOverrides>.',
  ],
  [
    'the label of the tab before its groups',
    (text) => {
      const line = /( *<Label resid="Tab.Label" \/>\n)/;
      const found = line.exec(text)![1]!;
      return once(/( *<Group id="PlanKpi.Group.templates">\n)/, `${found}$1`)(text.replace(line, ''));
    },
    'order',
    '<Group> stands too late in <CustomTab id="PlanKpi.Tab">.',
  ],
  [
    'the icon after the action',
    once(/( *<Icon>\n(?:.*Image.*\n)+ *<\/Icon>\n)( *<Action[^]*?<\/Action>\n)/, '$2$1'),
    'order',
    /<Action> does not belong|<Icon> stands too late/,
  ],
  ['a button without supertip', once(/ *<Supertip>[^]*?<\/Supertip>\n/, ''), 'order', 'has no <Supertip>'],
  [
    'a menu in a menu',
    once(firstItem, '$1<Control xsi:type="Menu" id="Sub"></Control>\n'),
    'order',
    '<Control> does not belong into <Items>.',
  ],
  [
    'a second control on the menu of a cell',
    once('</OfficeMenu>', '<Control xsi:type="Button" id="Second" /></OfficeMenu>'),
    'order',
    'has more than one <Control>',
  ],
  ['a control of no type', once('xsi:type="Menu" ', ''), 'order', 'neither Button nor Menu'],
  [
    'the runtime after the form factor',
    once(/( *<Runtimes>[^]*?<\/Runtimes>\n)( *<DesktopFormFactor>[^]*<\/DesktopFormFactor>\n)/, '$2$1'),
    'order',
    '<Runtimes> stands too late',
  ],
  [
    'two controls with one id',
    once('id="PlanKpi.audit"', 'id="PlanKpi.recalc"'),
    'controlIds',
    'PlanKpi.recalc is the id of several controls.',
  ],
  ['a very long id', once('id="PlanKpi.audit"', `id="${'x'.repeat(126)}"`), 'controlIds', '1 to 125'],
  ['a label that is not there', once(label, label.replace('recalc', 'x')), 'references', 'refers to nothing'],
  [
    'a resource that nobody uses',
    once(label, label.replace('recalc', 'x')),
    'references',
    'x.Label is used by nothing.',
  ],
  [
    'a description among the titles',
    once('<Description resid="recalc.Tip"', '<Description resid="recalc.Label"'),
    'references',
    'refers to one of bt:ShortStrings',
  ],
  [
    'a resource twice',
    once('<bt:String id="audit.Label"', '<bt:String id="recalc.Label"'),
    'references',
    'stands for several',
  ],
  [
    'an id of 33 characters',
    (text) => text.replaceAll('"recalc.Label"', `"${'r'.repeat(33)}"`),
    'references',
    'longer than 32',
  ],
  [
    'no English',
    once(/ *<bt:Override Locale="en-US" Value="Recalculate" \/>\n/, ''),
    'words',
    'recalc.Label',
  ],
  [
    'English in place of Chinese',
    once('DefaultValue="重新计算"', 'DefaultValue="Recalculate"'),
    'words',
    'no Chinese',
  ],
  ['an empty label', once('Value="Recalculate"', 'Value=" "'), 'words', 'not 1 to 125'],
  ['a label of 126 characters', once('Value="Recalculate"', `Value="${'x'.repeat(126)}"`), 'words', '126'],
  [
    'a description of 251 characters',
    once(/(recalc\.Tip" DefaultValue=")[^"]*/, `$1${'字'.repeat(251)}`),
    'words',
    '251 characters, not 1 to 250',
  ],
  [
    'a name in one language',
    once(/ *<Override Locale="en-US" Value="Plan &amp; KPI" \/>\n/, ''),
    'words',
    'DisplayName',
  ],
  [
    'http',
    once('<IconUrl DefaultValue="https', '<IconUrl DefaultValue="http'),
    'addresses',
    'no https address',
  ],
  [
    'an address that is none',
    once('https://localhost:3000/assets/shortcuts/en-US.json', 'en-US.json'),
    'addresses',
    'en-US.json',
  ],
  [
    'a picture from elsewhere',
    once('https://localhost:3000/assets/icons/audit-16.png', 'https://cdn.example/rank-16.png'),
    'addresses',
    'more than one origin',
  ],
  [
    'a picture that is not there',
    once('icons/audit-16.png', 'icons/audio-16.png'),
    'images',
    'audio-16.png is not there',
  ],
  [
    'a picture of another size',
    once('icons/audit-16.png', 'icons/audit-20.png'),
    'images',
    '20×20, not 16×16',
  ],
  [
    'a picture that is none',
    (text) => text,
    'images',
    'is no PNG',
    { 'assets/icons/audit-16.png': '<svg/>' },
  ],
  [
    'no picture of 80 px',
    once(/ *<bt:Image size="80" resid="icon.80" \/>\n/, ''),
    'images',
    'no picture of 80 px',
  ],
  ['a picture of 100 px', once('size="24"', 'size="100"'), 'images', 'does not take a picture of 100 px'],
  [
    'a small icon for the store',
    once('icons/icon-64.png', 'icons/icon-48.png'),
    'images',
    '48×48, not 64×64',
  ],
  [
    'a function that is none',
    once('<FunctionName>audit<', '<FunctionName>audits<'),
    'functions',
    'Nothing is called audits.',
  ],
  [
    'a function without a button',
    once('<FunctionName>audit<', '<FunctionName>audits<'),
    'functions',
    'audit has no button.',
  ],
  ['no shortcuts', once(/ *<ExtendedOverrides.*\n/, ''), 'shortcuts', 'no file with shortcuts'],
  ['shortcuts that are not there', once('shortcuts.json', 'keys.json'), 'shortcuts', 'cannot be read'],
  ['a runtime that ends', once('lifetime="long"', 'lifetime="short"'), 'sharedRuntime', 'does not live on'],
  [
    'functions on a page of their own',
    once('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Functions.Url"'),
    'sharedRuntime',
    'FunctionFile',
  ],
  [
    'a pane on a page of its own',
    once('<SourceLocation resid="Pane.Url"', '<SourceLocation resid="Other.Url"'),
    'sharedRuntime',
    'SourceLocation',
  ],
  [
    'another first page',
    once(/(<SourceLocation DefaultValue="[^"]*)taskpane/, '$1welcome'),
    'sharedRuntime',
    'another page',
  ],
  ...(
    [
      ['no default key', '"default": "Ctrl+Shift+Alt+R",', '', 'no default'],
      ['a key of Excel', '"Ctrl+Shift+Alt+R"', '"Ctrl+R"', 'Ctrl+R (default)'],
      ['a key that is none', '"Ctrl+Shift+Alt+R"', '"Ctrl-R"', 'Ctrl-R (default)'],
      [
        'one key for two things',
        '"Ctrl+Shift+Alt+R"',
        '"Ctrl+Shift+Alt+K"',
        'Ctrl+Shift+Alt+K does two things.',
      ],
      ['a platform that is none', '"mac"', '"linux"', '(linux)'],
      [
        'an action that is no function',
        '"id": "recalc"',
        '"id": "recalculate"',
        'Nothing is called recalculate.',
      ],
      ['a shortcut for nothing', '"action": "recalc"', '"action": "recalculate"', 'which is no action'],
      ['an action without a Chinese name', '重新计算', 'Recalculate', 'recalc has no Chinese name.'],
      ['another type of action', '"ExecuteFunction"', '"ShowTaskpane"', 'no ExecuteFunction'],
    ] as const
  ).map(([what, from, to, text]): (typeof faults)[number] => [
    what,
    (unchanged) => unchanged,
    'shortcuts',
    text,
    { [SHORTCUT_FILES.shortcuts]: once(from, to)(shortcutFiles().shortcuts) },
  ]),
  [
    'a shortcut without an English name',
    (text) => text,
    'shortcuts',
    'recalc has no English name.',
    { [SHORTCUT_FILES.enUS]: '{}' },
  ],
];

test.each(faults)('planted: %s', (_what, change, rule, text, files = {}) => {
  const said = complaintsOf(change(source), files).filter((complaint) => complaint.rule === rule);
  expect(said.map((complaint) => complaint.text).join('\n')).toMatch(text);
});

test('every rule has been seen to fail', () => {
  const seen = new Set(faults.map(([, , rule]) => rule));
  expect([...seen].sort()).toEqual(['well-formed', ...Object.keys(rules)].sort());
});
