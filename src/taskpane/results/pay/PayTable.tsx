import type { LetterResult } from '../../../commands/results';
import { money } from '../figures';
import { RowLink } from '../RowLink';
import { useResultsStyles } from '../styles';
import { useResultWords } from '../words';
import { openReason, totalPay } from './pay-rows';

interface Props {
  caption: string;
  letters: readonly LetterResult[];
}

/** Name, what was payable, missed and deducted, what is paid; rows lead to the letters. */
export function PayTable({ caption, letters }: Props) {
  const words = useResultWords();
  const styles = useResultsStyles();
  const { total, counted } = totalPay(letters);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.nameHead}>
            {words.name}
          </th>
          <th scope="col" className={styles.finalHead}>
            {words.pay.pay}
          </th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <Row key={`${letter.at.sheet}!${letter.at.address}`} letter={letter} />
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.row}>
          <th scope="row" className={styles.totalName}>
            {counted === letters.length
              ? words.pay.total(counted)
              : words.pay.totalSome(counted, letters.length)}
          </th>
          <td className={styles.final} data-testid="pay-total">
            {money(total)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ letter }: { letter: LetterResult }) {
  const words = useResultWords().pay;
  const styles = useResultsStyles();
  const { person, employeeId, payable, missed, safetyMissed, deduction, pay, at } = letter;
  const name = person || employeeId || words.nobody;
  const why = openReason(letter);
  return (
    <tr className={styles.row} data-testid="pay-row">
      <td className={styles.person}>
        <RowLink at={at} label={words.openLetter(name)}>
          {name}
        </RowLink>
        <div className={styles.details}>
          {payable !== null && <span className={styles.detail}>{words.payable(money(payable))}</span>}
          {missed + safetyMissed > 0 ? (
            <span className={styles.detail}>{words.missed(missed, safetyMissed)}</span>
          ) : pay !== null ? (
            <span className={styles.detail}>{words.allMet}</span>
          ) : null}
          {deduction ? <span className={styles.detail}>{words.deduction(money(deduction))}</span> : null}
        </div>
      </td>
      <td className={styles.final}>
        {why ? <span className={styles.state}>{words[why]}</span> : money(pay)}
      </td>
    </tr>
  );
}
