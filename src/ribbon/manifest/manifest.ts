import { Controls, PAGE } from './controls';
import { BASE_URL, iconUrl, Resources } from './resources';
import { SHORTCUT_FILES } from './shortcuts';
import { said } from './words';
import { serialize, xml, type Xml } from './xml';

/** Stays the same for ever: Office knows the add-in by it. */
const ID = '5d0f2f0a-6a57-4c57-9b0e-3f6f0d3c7a41';

/** The lowest set with everything that runs unguarded. */
const EXCEL_API = '1.9';

/** The text of manifest.xml. @param version - of the package, "0.1.0" */
export function manifest(version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(officeApp(version))}`;
}

function officeApp(version: string): Xml {
  const { name, description } = {
    name: said((ribbon) => ribbon.name),
    description: said((ribbon) => ribbon.description),
  };
  const inBoth = (element: string, { zhCN, enUS }: typeof name) =>
    xml(element, { DefaultValue: zhCN }, [xml('Override', { Locale: 'en-US', Value: enUS })]);
  return xml(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    [
      xml('Id', {}, ID),
      xml('Version', {}, `${version}.0`),
      xml('ProviderName', {}, name.enUS),
      xml('DefaultLocale', {}, 'zh-CN'),
      inBoth('DisplayName', name),
      inBoth('Description', description),
      xml('IconUrl', { DefaultValue: iconUrl('icon', 32) }),
      xml('HighResolutionIconUrl', { DefaultValue: iconUrl('icon', 64) }),
      xml('Hosts', {}, [xml('Host', { Name: 'Workbook' })]),
      xml('Requirements', {}, [
        xml('Sets', { DefaultMinVersion: EXCEL_API }, [
          xml('Set', { Name: 'ExcelApi', MinVersion: EXCEL_API }),
        ]),
      ]),
      xml('DefaultSettings', {}, [xml('SourceLocation', { DefaultValue: `${BASE_URL}/taskpane.html` })]),
      xml('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(),
      xml('ExtendedOverrides', {
        Url: `${BASE_URL}/${SHORTCUT_FILES.shortcuts}`,
        ResourcesUrl: `${BASE_URL}/${SHORTCUT_FILES.enUS}`,
      }),
    ],
  );
}

/** One page is pane, functions and runtime: what a button does is seen in the pane, and nothing is loaded twice. */
function versionOverrides(): Xml {
  const resources = new Resources();
  resources.url(PAGE, `${BASE_URL}/taskpane.html`);
  const controls = new Controls(resources);
  const host = xml('Host', { 'xsi:type': 'Workbook' }, [
    xml('Runtimes', {}, [xml('Runtime', { resid: PAGE, lifetime: 'long' })]),
    xml('DesktopFormFactor', {}, [
      xml('GetStarted', {}, [
        xml('Title', {
          resid: resources.label(
            'Started.Title',
            said(({ started }) => started.title),
          ),
        }),
        xml('Description', {
          resid: resources.tip(
            'Started.Tip',
            said(({ started }) => started.description),
          ),
        }),
        xml('LearnMoreUrl', { resid: PAGE }),
      ]),
      xml('FunctionFile', { resid: PAGE }),
      xml('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [controls.tab()]),
      xml('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [controls.contextMenu()]),
    ]),
  ]);
  return xml(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [xml('Hosts', {}, [host]), resources.toXml()],
  );
}
