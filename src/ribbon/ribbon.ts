/** What is loaded with the first press or the first look at the workbook, whichever comes first. */
export { followOverview } from './availability';
export { officeRibbon } from './office-ribbon';
export { press } from './press';
