import { readXlsx, writeXlsx, XlsxError, type Loss, type WorkbookData } from '../../xlsx';
import type { Language } from '../../locales';
import { newWorkbookData } from './blank';
import { chooseFile, download } from './files';
import { loadLocale, localeOf } from './grid/locales';
import { createGrid } from './grid/univer';
import { HostedWorkbook } from './hosted-workbook';
import type { Page } from './page';
import { newAppState, setPaneState, type PaneState } from '../seam';
import { PaneFrame } from './pane-frame';
import { readManifest, type Press } from './ribbon/read-manifest';
import { savePreferences, type Preferences, type Theme } from './preferences';
import type { EngineParts } from '../engine/engine';

const EXAMPLE = { url: '/examples/office-t.xlsx', name: 'office-t.xlsx' };

/** Grid, model and add-in of one page, and what the buttons of its bar do. */
export class Workbench {
  private readonly hosted: HostedWorkbook;
  private readonly pane: PaneFrame;
  /** Name of the open workbook without ".xlsx". */
  private name = '';
  private unsaved = false;
  private office = newAppState();

  private constructor(
    private readonly page: Page,
    private readonly grid: EngineParts,
    private readonly preferences: Preferences,
  ) {
    this.hosted = new HostedWorkbook(grid, () => this.unsaved || this.setUnsaved(true));
    this.pane = new PaneFrame(page.pane);
    page.onAction('new', () => this.confirmed() && void this.busily(() => this.openNew()));
    page.onAction('open', () => void this.chooseAndOpen());
    page.onAction('save', () => void this.busily(() => this.save()));
    page.onAction('example', () => this.confirmed() && void this.busily(() => this.openExample()));
    page.languageChoice.onchange = () => void this.setLanguage(page.languageChoice.value as Language);
    page.themeChoice.onchange = () => this.setTheme(page.themeChoice.value as Theme);
    page.onPress(this.press);
    page.onAction('close-pane', () => this.setPane('Background'));
    addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault());
  }

  /** Boots the grid and shows an empty workbook. */
  static async start(page: Page, preferences: Preferences): Promise<Workbench> {
    const { language, theme } = preferences;
    const grid = await createGrid({ container: page.grid.id, language, dark: theme !== 'light' });
    const workbench = new Workbench(page, grid, preferences);
    await workbench.openNew();
    // Not waited for: the add-in's page asks for its workbench as soon as it loads.
    workbench.showRibbon().catch(console.error);
    return workbench;
  }

  get model(): HostedWorkbook['model'] {
    return this.hosted.model;
  }

  readonly attachHost = (target: Window): void => this.pane.attachHost(target);

  /** Shows the pane, or closes it: the add-in runs on behind a closed one. */
  readonly setPane = (pane: PaneState): void => setPaneState(this.office, pane, this.model.events);

  /** Presses a button of the ribbon. */
  readonly press = (press: Press, controlId = ''): void => {
    if (press === 'pane') this.setPane('Visible');
    else this.pane.press(press.functionName, controlId || press.functionName);
  };

  readonly selectCell = (address: string): DOMRect => this.hosted.select(address);

  /** The open workbook as an .xlsx file. */
  readonly saveBytes = async (): Promise<Uint8Array> => {
    await this.model.settle();
    return writeXlsx(this.model.toWorkbookData());
  };

  /** Opens an .xlsx file; a file that cannot be opened leaves everything as it is and is explained. */
  readonly openBytes = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    try {
      const { workbook, losses } = await readXlsx(bytes);
      await this.show(workbook, fileName.replace(/\.xlsx$/i, ''));
      this.tellLosses(fileName, losses);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      this.page.notify({ kind: 'error', text: this.page.words.refused[error.code](fileName) });
    }
  };

  private async openNew(): Promise<void> {
    const { words } = this.page;
    this.page.clearNotice();
    await this.show(newWorkbookData(words.sheet), words.untitled);
  }

  private async openExample(): Promise<void> {
    const response = await fetch(EXAMPLE.url);
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), EXAMPLE.name);
  }

  private async chooseAndOpen(): Promise<void> {
    const file = await chooseFile(this.page.file);
    if (file === null || !this.confirmed()) return;
    await this.busily(async () => this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name));
  }

  private async save(): Promise<void> {
    const fileName = `${this.name}.xlsx`;
    download(fileName, (await this.saveBytes()) as Uint8Array<ArrayBuffer>);
    this.setUnsaved(false);
    this.page.notify({ kind: 'info', text: this.page.words.saved(fileName) });
  }

  private async show(data: WorkbookData, name: string): Promise<void> {
    this.name = name;
    await this.hosted.open(data);
    this.setUnsaved(false);
    this.startPane();
  }

  private startPane(): void {
    const { language, theme } = this.preferences;
    this.office = newAppState({ changed: () => this.showOffice() });
    const connection = this.hosted.connect(this.office);
    this.pane.start({ ...connection, language, theme, documentUrl: `${this.name}.xlsx` });
    this.showOffice();
  }

  /** Pane and ribbon as the add-in has asked for them. */
  private showOffice(): void {
    this.page.showPane(this.office.pane === 'Visible');
    this.page.ribbon.update(this.office.buttons);
  }

  private async showRibbon(): Promise<void> {
    const manifest = await (await fetch('/pane/manifest.xml')).text();
    const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
    const iconUrl = (url: string) => `/pane/assets/${url.split('/assets/')[1]}`;
    const { contextMenu, ...tab } = readManifest(parsed, this.preferences.language, iconUrl);
    // The grid has a menu of its own behind the right mouse button.
    const cells = { label: this.page.words.cellMenu, controls: contextMenu };
    this.page.ribbon.show({ ...tab, groups: [...tab.groups, cells] });
    this.page.ribbon.update(this.office.buttons);
  }

  private tellLosses(fileName: string, losses: readonly Loss[]): void {
    const { words } = this.page;
    if (losses.length === 0) return this.page.clearNotice();
    this.page.notify({
      kind: 'info',
      text: words.losses(fileName),
      items: losses.map(({ kind, count, sheet }) => words.loss(words.lossKinds[kind] ?? kind, count, sheet)),
    });
  }

  private async setLanguage(language: Language): Promise<void> {
    this.preferences.language = language;
    savePreferences(this.preferences, localStorage);
    this.page.setLanguage(language);
    this.grid.api.loadLocales(localeOf[language], await loadLocale(language));
    this.grid.api.setLocale(localeOf[language]);
    this.startPane();
    await this.showRibbon();
  }

  private setTheme(theme: Theme): void {
    this.preferences.theme = theme;
    savePreferences(this.preferences, localStorage);
    this.page.setTheme(theme);
    this.grid.api.toggleDarkMode(theme !== 'light');
    this.startPane();
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.page.setDocument(`${this.name}.xlsx${unsaved ? ` · ${this.page.words.unsaved}` : ''}`);
  }

  /** Asks before changes are thrown away. */
  private confirmed(): boolean {
    return !this.unsaved || confirm(this.page.words.discard(`${this.name}.xlsx`));
  }

  private async busily(work: () => Promise<void>): Promise<void> {
    this.page.setBusy(true);
    try {
      await work();
    } catch (error) {
      console.error(error);
      this.page.notify({ kind: 'error', text: this.page.words.unexpected });
    } finally {
      this.page.setBusy(false);
    }
  }
}
