import { cellsAspect } from './cells-aspect';
import { columnAspect } from './column-aspect';
import { chartsAspect, listsAspect } from './derived-aspects';
import { formAspect } from './form-aspect';
import { formatsAspect } from './formats-aspect';
import { linksAspect } from './links-aspect';
import { looksAspect } from './looks-aspect';
import { nameAspect } from './name-aspect';
import { protectionAspect } from './protection-aspect';
import { addedRowsAspect, removedRowsAspect } from './rows-aspects';
import { settingAspect } from './setting-aspect';
import { sheetAspect } from './sheet-aspect';
import { sizesAspect } from './sizes-aspect';
import type { Aspect, Touch } from './touch';

/** Every kind of piece that commands change; the keys are written into workbooks. */
export const aspects = {
  cells: cellsAspect,
  formats: formatsAspect,
  looks: looksAspect,
  links: linksAspect,
  sizes: sizesAspect,
  rows: addedRowsAspect,
  'removed-rows': removedRowsAspect,
  column: columnAspect,
  lists: listsAspect,
  charts: chartsAspect,
  sheet: sheetAspect,
  form: formAspect,
  name: nameAspect,
  setting: settingAspect,
  protection: protectionAspect,
} as const;

export type Aspects = typeof aspects;
export type AspectKind = keyof Aspects;
/** What says where a piece of that kind is, and what stands there. */
export type PlaceOf<K extends AspectKind> = Parameters<Aspects[K]['put']>[1];
export type StateOf<K extends AspectKind> = Parameters<Aspects[K]['put']>[2];

/** The aspect of a touch; null for one of a later version of the add-in. */
export const aspectOf = ({ aspect }: Pick<Touch, 'aspect'>): Aspect<unknown, unknown> | null =>
  aspect in aspects ? (aspects[aspect as AspectKind] as Aspect<unknown, unknown>) : null;
