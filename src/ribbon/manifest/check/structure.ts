import type { XmlElement } from './parse';
import { attribute, named, repeated, type Rule } from './subject';

/**
 * Children of each element in the order of Microsoft's schemas ("How to find the proper order of manifest elements",
 * [MS-OWEMXML]), as far as a task-pane add-in for workbooks has them. "!" must be there, "+" may be there several times.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides! ExtendedOverrides',
  VersionOverrides: 'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins',
  'VersionOverrides>Hosts': 'Host!+',
  'VersionOverrides>Hosts>Host': 'Runtimes AllFormFactors DesktopFormFactor!',
  Runtimes: 'Runtime!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!+',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  CustomTab: 'Group!+ Label!',
  OfficeMenu: 'Control!',
  Group: 'Label! Icon! Control!+',
  Icon: 'bt:Image!+',
  'Control:Button': 'Label! Supertip! Icon! Action! Enabled',
  'Control:Menu': 'Label! Supertip! Icon! Items!',
  Items: 'Item!+',
  Item: 'Label! Supertip! Icon! Action! Enabled',
  Supertip: 'Title! Description!',
  'Action:ShowTaskpane': 'TaskpaneId SourceLocation! Title',
  'Action:ExecuteFunction': 'FunctionName!',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
};

/** Extension points by what they hold. */
const EXTENSION_POINTS: Readonly<Record<string, string>> = {
  PrimaryCommandSurface: 'CustomTab',
  ContextMenu: 'OfficeMenu',
};

function expectedChildren(element: XmlElement): string | undefined {
  const { tagName } = element;
  const type = attribute(element, 'xsi:type');
  if (tagName === 'ExtensionPoint') return `${EXTENSION_POINTS[type] ?? '?'}!`;
  const parents = [element.parent?.parent?.tagName, element.parent?.tagName, tagName];
  const paths = [parents.join('>'), parents.slice(1).join('>'), `${tagName}:${type}`, tagName];
  return paths.flatMap((path) => CHILDREN[path] ?? []).at(0);
}

/** Everything under its parent, in order, and nothing required missing. */
export const order: Rule = ({ elements }) =>
  elements.flatMap((element) => {
    const expected = expectedChildren(element)?.split(' ');
    if (!expected)
      return element.tagName === 'Control' ? [`${named(element)} is neither Button nor Menu.`] : [];
    const names = expected.map((name) => name.replace(/[!+]/g, ''));
    const found = [...element.children].map(({ tagName }) => tagName);
    const places = found.map((name) => names.indexOf(name));
    return [
      ...found
        .filter((_, index) => places[index] === -1)
        .map((name) => `<${name}> does not belong into ${named(element)}.`),
      ...found
        .filter((_, index) => places[index]! >= 0 && places[index]! < Math.max(...places.slice(0, index), 0))
        .map((name) => `<${name}> stands too late in ${named(element)}.`),
      ...expected
        .filter((name) => name.includes('!') && !found.includes(name.replace(/[!+]/g, '')))
        .map((name) => `${named(element)} has no <${name.replace(/[!+]/g, '')}>.`),
      ...repeated(found)
        .filter((name) =>
          expected.some((known) => known.replace(/[!+]/g, '') === name && !known.includes('+')),
        )
        .map((name) => `${named(element)} has more than one <${name}>.`),
    ];
  });

/** Ids of tab, groups, controls and items: each once, at most 125 characters. */
export const controlIds: Rule = (subject) => {
  const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap((name) =>
    subject.all(name).map((element) => attribute(element, 'id')),
  );
  return [
    ...repeated(ids).map((id) => `${id} is the id of several controls.`),
    ...ids
      .filter((id) => id === '' || id.length > 125)
      .map((id) => `"${id}" is no id of 1 to 125 characters.`),
  ];
};

/** Who the add-in is: an id that stays, the version of the package, one host, one tab. */
export const identity: Rule = (subject) => {
  const text = (name: string) => subject.all(name)[0]?.text ?? '';
  const faults: [boolean, string][] = [
    [attribute(subject.root, 'xsi:type') !== 'TaskPaneApp', 'This is no TaskPaneApp.'],
    [!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id')), `${text('Id')} is no GUID.`],
    [
      text('Version') !== `${subject.version}.0`,
      `The version is ${text('Version')}, the package's ${subject.version}.`,
    ],
    [text('DefaultLocale') !== 'zh-CN', `The default locale is ${text('DefaultLocale')}.`],
    [subject.all('CustomTab').length !== 1, 'An add-in has one tab.'],
    [
      subject.all('Host').some((host) => !['Workbook', ''].includes(attribute(host, 'Name'))),
      'It is for workbooks alone.',
    ],
  ];
  return faults.flatMap(([wrong, sentence]) => (wrong ? [sentence] : []));
};

/** Pane, functions and runtime are one page that lives on: what a button does is seen in the pane. */
export const sharedRuntime: Rule = (subject) => {
  const runtime = subject.all('Runtime')[0];
  const page = runtime ? attribute(runtime, 'resid') : '';
  const others = [
    ...subject.all('FunctionFile'),
    ...subject.all('Action').flatMap((action) => [...action.children]),
  ]
    .filter(({ tagName }) => tagName === 'FunctionFile' || tagName === 'SourceLocation')
    .filter((element) => attribute(element, 'resid') !== page);
  const start = subject.startPage;
  const address = subject.resource(page);
  return [
    ...(runtime && attribute(runtime, 'lifetime') === 'long' ? [] : ['The runtime does not live on.']),
    ...others.map((element) => `${named(element)} is not the page of the runtime.`),
    ...(start && address && attribute(start, 'DefaultValue') === attribute(address, 'DefaultValue')
      ? []
      : ['The pane starts with another page than the runtime.']),
  ];
};
