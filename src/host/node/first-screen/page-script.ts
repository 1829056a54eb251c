import { EventBus, type RequestBody, type ResponseBody } from '../../rich-api';
import { installOfficeHost } from '../../seam';

/** Runs in the measured page, before anything of it. */
declare global {
  interface Window {
    /** Answers a request of Office.js in another process, so that the workbook costs the page nothing. */
    answerRequest(body: RequestBody): Promise<ResponseBody>;
    /** Told once: milliseconds from the request for the page to a button that could be pressed. */
    interactiveAfter(milliseconds: number): void;
  }
}

installOfficeHost(window, {
  processor: { process: (body) => window.answerRequest(body) },
  events: new EventBus(),
  settings: { read: () => ({}), write: () => undefined },
});

/** The button is drawn, and nothing keeps the page from answering it. */
function look(): void {
  const button = document.querySelector('[data-testid="next-action"]');
  if (button) requestAnimationFrame(() => setTimeout(() => window.interactiveAfter(performance.now())));
  else requestAnimationFrame(look);
}
look();
