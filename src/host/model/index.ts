import './members';

export { blankWorkbook, Workbook } from './workbook';
