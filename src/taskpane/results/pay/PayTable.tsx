import type { LetterResult } from '../../../commands/results';
import { money } from '../figures';
import { PeopleRows } from '../PeopleRows';
import { ResultRow } from '../ResultRow';
import { ResultTable } from '../ResultTable';
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
  return (
    <PeopleRows rows={letters}>
      {(rows) => (
        <ResultTable
          caption={caption}
          name={words.name}
          figure={words.pay.pay}
          foot={<Total letters={letters} />}
        >
          {rows.map((letter) => (
            <Row key={`${letter.at.sheet}!${letter.at.address}`} letter={letter} />
          ))}
        </ResultTable>
      )}
    </PeopleRows>
  );
}

function Total({ letters }: Pick<Props, 'letters'>) {
  const words = useResultWords().pay;
  const styles = useResultsStyles();
  const { total, counted } = totalPay(letters);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.totalName}>
        {counted === letters.length ? words.total(counted) : words.totalSome(counted, letters.length)}
      </th>
      <td className={styles.final} data-testid="pay-total">
        {money(total)}
      </td>
    </tr>
  );
}

function Row({ letter }: { letter: LetterResult }) {
  const words = useResultWords().pay;
  const styles = useResultsStyles();
  const { person, employeeId, payable, missed, safetyMissed, deduction, pay, at } = letter;
  const name = person || employeeId || words.nobody;
  const why = openReason(letter);
  return (
    <ResultRow
      testId="pay-row"
      name={name}
      at={at}
      leads={words.openLetter(name)}
      figure={why ? <span className={styles.state}>{words[why]}</span> : money(pay)}
    >
      <div className={styles.details}>
        {payable !== null && <span className={styles.detail}>{words.payable(money(payable))}</span>}
        {missed + safetyMissed > 0 ? (
          <span className={styles.detail}>{words.missed(missed, safetyMissed)}</span>
        ) : pay !== null ? (
          <span className={styles.detail}>{words.allMet}</span>
        ) : null}
        {deduction ? <span className={styles.detail}>{words.deduction(money(deduction))}</span> : null}
      </div>
    </ResultRow>
  );
}
