import { PANE_WIDTH } from './preferences';

const STEP = 16;

/** Makes `handle` set the width of the pane at its right, by pointer and by arrow keys. */
export function makeDivider(handle: HTMLElement, width: number, changed: (width: number) => void): void {
  const desk = handle.parentElement!;
  let current = width;
  const set = (wanted: number): void => {
    current = Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${current}px`);
    handle.setAttribute('aria-valuenow', String(current));
  };
  set(width);

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    desk.dataset.dragging = '';
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) {
      set(desk.getBoundingClientRect().right - event.clientX - handle.offsetWidth / 2);
    }
  });
  handle.addEventListener('lostpointercapture', () => {
    delete desk.dataset.dragging;
    changed(current);
  });
  handle.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    set(current + direction * STEP);
    changed(current);
  });
}
