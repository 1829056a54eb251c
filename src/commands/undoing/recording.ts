import type { Session } from '../../workbook/session';
import { withdraw } from '../../workbook/ledger/take-back';
import type { CommandContext } from '../command';
import type { Place } from '../report';
import { keep, queueEntry, queueHistoryBack } from './history-store';

/** Remembers what one run of a command writes, and puts it back when the run fails. */
export class Recording {
  readonly #id = Math.random().toString(36).slice(2, 12);

  constructor(
    private readonly session: Session,
    command: string,
    { parameters, now }: Pick<CommandContext, 'parameters' | 'now'>,
  ) {
    session.onWrite = () => {
      const { ledger } = session;
      if (ledger.noted.length + ledger.deleted.length === 0) return;
      const entry = {
        id: this.#id,
        command,
        parameters,
        at: now.toISOString(),
        changed: ledger.areas(),
      };
      queueEntry(
        session,
        entry,
        ledger.noted.map(({ touch }) => touch),
        ledger.deleted[0],
      );
    };
  }

  /** The command has done what it should. */
  done(): void {
    if (this.session.ledger.noted.length > 0) keep(this.#id, this.session.ledger.touches());
  }

  /** Where what is deleted does not come back. */
  get lost(): Place[] {
    return this.session.ledger.deleted.map((sheet) => ({ sheet, address: '' }));
  }

  /** What the command has written, or may have. */
  places(): Place[] {
    const { ledger } = this.session;
    return [...ledger.areas().map(({ sheet, address }) => ({ sheet, address })), ...this.lost];
  }

  /**
   * Everything is as it was before the command.
   * @throws WorkbookFailure when the workbook refuses that, too
   */
  async takeBack(): Promise<void> {
    const { session } = this;
    session.onWrite = () => undefined;
    if (session.ledger.noted.length === 0) return;
    await withdraw(session, session.ledger, () => queueHistoryBack(session, this.#id));
  }
}
