import { conform } from './conform';
import { cases } from './cases';

conform(cases);
