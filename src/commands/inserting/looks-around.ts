import type { Area } from '../../templates/plan';
import { intersection, WHOLE_SHEET } from '../../workbook/a1';
import type { Formats } from '../../workbook/ledger/formats-aspect';
import { queueLook } from '../../workbook/ledger/ledger';
import type { LooksState } from '../../workbook/ledger/looks-aspect';
import type { Session } from '../../workbook/session';

/** How blank cells look on which a form is going to be laid. */
export interface Looks {
  formats: Formats;
  looks: LooksState;
}

/** Cells that are looked at before it is known how large the form will be: most forms are no larger. */
const MOST_FORMS = { rows: 100, columns: 24 } as const;

/** How cells from a given one on look: asked for with the next request, whichever that is. */
export class LooksAround {
  readonly #area: Area;
  readonly #answer: () => Looks;

  constructor(
    private readonly session: Session,
    private readonly sheet: string,
    { row, column }: { row: number; column: number },
  ) {
    this.#area = intersection({ row, column, ...MOST_FORMS }, WHOLE_SHEET)!;
    this.#answer = this.#queue(this.#area);
  }

  /** Those of an area that begins in that cell. One more request where it is larger than most forms. */
  async of(area: Area): Promise<Looks> {
    if (area.rows > this.#area.rows || area.columns > this.#area.columns) {
      const answer = this.#queue(area);
      await this.session.sync(this.sheet);
      return answer();
    }
    const { formats, looks } = this.#answer();
    const cut = <T>(cells: T[][]) => cells.slice(0, area.rows).map((row) => row.slice(0, area.columns));
    return { formats: cut(formats), looks: { ...looks, grid: cut(looks.grid) } };
  }

  #queue(area: Area): () => Looks {
    const place = { sheet: this.sheet, area };
    const formats = queueLook(this.session, 'formats', place);
    const looks = queueLook(this.session, 'looks', { ...place, looks: 'all' });
    return () => ({ formats: formats(), looks: looks() });
  }
}
