import type { Place } from '../../commands/report';
import type { Dictionary } from '../../locales';
import type { Preferences } from '../services';
import type { NextStep } from '../state/next-step';
import { addMonths, periodOf } from '../state/period';
import type { PaneStore } from '../state/pane-store';
import { generate, rank, recalculate, sampleOffice } from '../state/steps';

interface LabelledAction {
  label: string;
  run(): void;
}

/** One sentence, one primary button, at most one other. */
export interface NextStepAction {
  text: string;
  primary: LabelledAction;
  secondary?: LabelledAction;
  hint?: string;
}

interface Surroundings {
  period: string;
  strings: Dictionary['pane'];
  store: Pick<PaneStore, 'run' | 'goTo' | 'getState' | 'now'>;
  ties: Preferences['ties'];
}

/** What the card says and offers for a step. */
export function actionOf(step: NextStep, { period, strings, store, ties }: Surroundings): NextStepAction {
  const { next, actions } = strings;
  const open = (label: string, place: Place) => ({ label, run: () => void store.goTo(place) });
  const generateFor = (people: number) => ({
    label: next.generate.action(period, people),
    run: () => void store.run(...generate(period)),
  });
  const rankWith = (label: string) => ({ label, run: () => void store.run(...rank(period, ties)) });
  const forTheRest = (missing: number) => (missing > 0 ? generateFor(missing) : undefined);

  switch (step.kind) {
    case 'no-roster':
      return {
        text: next.noRoster.text,
        primary: {
          label: next.noRoster.insert,
          run: () => void store.run({ command: 'insert.roster', parameters: {} }),
        },
        secondary: {
          label: next.noRoster.sample,
          run: () =>
            void store.run(...sampleOffice(addMonths(periodOf(store.now()), -1), store.getState().commands)),
        },
        hint: next.noRoster.sampleHint,
      };
    case 'empty-roster':
      return { text: next.emptyRoster.text, primary: open(next.emptyRoster.open, step.roster) };
    case 'nobody-employed':
      return {
        text: next.nobodyEmployed.text(period),
        primary: open(next.emptyRoster.open, step.roster),
      };
    case 'generate':
      return { text: next.generate.text(period, step.people), primary: generateFor(step.people) };
    case 'pending':
      return {
        text: next.pending.text(period, step.scored, step.total),
        primary: { label: actions.recalc, run: () => void store.run(...recalculate(period)) },
        secondary: forTheRest(step.missing),
      };
    case 'rank':
      return {
        text: next.rank.text(period, step.total),
        primary: rankWith(next.rank.action(period)),
        secondary: forTheRest(step.missing),
      };
    case 'ranked':
      return {
        text: next.ranked.text(period),
        primary: open(next.ranked.open, step.ranking),
        secondary: forTheRest(step.missing) ?? rankWith(next.ranked.again),
      };
  }
}
