export * from './app-context';
export { installOfficeHost, type OfficeHost, type OfficeHostOptions } from './office-host';
export { newAppState, officeServices, setPaneState, type AppState, type PaneState } from './services';
