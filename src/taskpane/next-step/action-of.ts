import type { Place } from '../../commands/report';
import type { Dictionary } from '../../locales';
import type { NextStep } from '../state/next-step';
import { addMonths, periodOf } from '../state/period';
import type { PaneStore } from '../state/pane-store';
import type { Step } from '../state/run-state';
import { collection, generate, pay, rank, rankQuarter, recalculateAll, sampleOffice } from '../state/steps';

interface LabelledAction {
  label: string;
  /** The command behind it, where a view has a button for the same. */
  command?: string;
  run(): void;
}

/** One sentence, one primary button, at most one other. */
export interface NextStepAction {
  /** Left out where a view of its own says more. */
  text?: string;
  primary: LabelledAction;
  secondary?: LabelledAction;
  hint?: string;
}

interface Surroundings {
  period: string;
  strings: Dictionary['pane'];
  store: Pick<PaneStore, 'ready' | 'run' | 'dispatch' | 'goTo' | 'getState' | 'now' | 'setPreferences'>;
}

/** What the card says and offers for a step. */
export function actionOf(step: NextStep, { period, strings, store }: Surroundings): NextStepAction {
  const { next, actions } = strings;
  const open = (label: string, place: Place) => ({ label, run: () => void store.goTo(place) });
  const generateFor = (people: number) => ({
    label: next.generate.action(period, people),
    run: () => void store.run(...generate(period)),
  });
  const run = (label: string, steps: Step[]) => ({ label, run: () => void store.run(...steps) });
  const recalculate = {
    label: actions.recalc,
    command: 'recalc',
    run: () => {
      store.dispatch({ type: 'period/chosen', period });
      void store.run(...recalculateAll(store.getState()));
    },
  };
  const forTheRest = (missing: number) => (missing > 0 ? generateFor(missing) : undefined);

  /** Whatever is chosen, the introduction has done its work. */
  const begin = (steps: Step[]) =>
    void store.run(...steps).then(() => store.setPreferences({ welcomed: true }));
  const sample = {
    label: next.noRoster.sample,
    // Which commands there are may not be known yet: they come behind the first screen.
    run: () =>
      void store
        .ready()
        .then(() => begin(sampleOffice(addMonths(periodOf(store.now()), -1), store.getState().commands))),
  };
  const ownPeople = (label: string) => ({
    label,
    run: () => begin([{ command: 'insert.roster', parameters: {} }]),
  });

  switch (step.kind) {
    case 'welcome':
      return { primary: sample, secondary: ownPeople(next.noRoster.own), hint: next.noRoster.sampleHint };
    case 'no-roster':
      return {
        text: next.noRoster.text,
        primary: ownPeople(next.noRoster.insert),
        secondary: sample,
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
        primary: recalculate,
        secondary: forTheRest(step.missing),
      };
    case 'rank':
      return {
        text: next.rank.text(period, step.total),
        primary: run(next.rank.action(period), rank(period, store.getState().preferences.ties)),
        secondary: forTheRest(step.missing),
      };
    case 'rank-quarter':
      return {
        text: next.rankQuarter.text(step.quarter, period),
        primary: run(next.rankQuarter.action(step.quarter), rankQuarter(step.quarter)),
        secondary: open(next.ranked.open, step.ranking),
      };
    case 'pay':
      return {
        text: next.pay.text(period, step.letters),
        primary: run(next.pay.action(period), pay(period)),
        secondary: open(next.ranked.open, step.ranking),
      };
    case 'collect':
      return {
        text: next.collect.text(period),
        primary: run(next.collect.action(period), collection(period)),
        secondary: step.ranking ? open(next.ranked.open, step.ranking) : undefined,
      };
    case 'collected':
      return {
        text: next.collected.text(period),
        primary: open(next.collected.open, step.sheet),
        secondary: recalculate,
      };
    case 'ranked':
      return {
        text: next.ranked.text(period),
        primary: open(next.ranked.open, step.ranking),
        secondary: forTheRest(step.missing) ?? recalculate,
      };
  }
}
