import type { Workbook } from '../../src/host/model';
import { Processor, type RequestBody, type ResponseBody } from '../../src/host/rich-api';

/** What goes wrong with one request of a command. */
export const faults = {
  'error reply': 'The workbook refuses the request as a whole.',
  'error half-way': 'The workbook refuses the middle of the request; what is before it is done.',
  timeout: 'No answer comes, and nothing is done.',
  'reply lost': 'All of it is done, and no answer comes.',
  'remote edit': 'Somebody changes a cell just before.',
  'sheet protected': 'Somebody protects a sheet just before.',
  'sheet deleted': 'Somebody deletes a sheet just before.',
} as const;
export type Fault = keyof typeof faults;

/** What somebody else does between two requests. */
export type Deed = (model: Workbook) => void | Promise<void>;

const refused = (
  ActionIndex: number,
  Results: ResponseBody['Results'] = [],
  Code = 'GeneralException',
): ResponseBody => ({
  Results,
  Error: {
    Code,
    Message: 'Something went wrong.',
    Location: null,
    HttpStatusCode: 500,
    ActionIndex,
  },
});

/**
 * Sees to it that the nth request from now on goes wrong.
 * @returns ends it, and says whether that request was sent
 */
export function plant(fault: Fault, nth: number, model: Workbook, deed: Deed): () => boolean {
  let sent = 0;
  let done = false;
  const { process } = Processor.prototype;
  const spy = jest.spyOn(Processor.prototype, 'process').mockImplementation(async function (
    this: Processor,
    body: RequestBody,
  ) {
    const pass = () => process.call(this, body);
    if (++sent !== nth) return pass();
    done = true;
    switch (fault) {
      case 'error reply':
        return refused(0);
      case 'error half-way': {
        const half = Math.floor(body.Actions.length / 2);
        const answer = await process.call(this, { ...body, Actions: body.Actions.slice(0, half) });
        return answer.Error ? answer : refused(half, answer.Results);
      }
      case 'timeout':
        return refused(0, [], 'RequestAborted');
      case 'reply lost':
        await pass();
        return refused(0, [], 'RequestAborted');
      default:
        await deed(model);
        return pass();
    }
  });
  return () => {
    spy.mockRestore();
    return done;
  };
}
