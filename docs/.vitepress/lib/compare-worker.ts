// Compares the draft with a changed one beside the page, so that the page never waits.
import { changshu2023Draft, isQuotaError } from 'pollutant-quota-rules';
import { compare } from 'pollutant-quota-rules/analysis';
import { type Changed, changedPolicy } from './compare-policy.js';

function compared(changed: Changed): unknown {
  try {
    return { comparison: compare(changshu2023Draft, changedPolicy(changed)) };
  } catch (error) {
    if (isQuotaError(error)) return { problems: error.problems };
    throw error;
  }
}

const page = globalThis as unknown as {
  onmessage: (event: { readonly data: Changed }) => void;
  postMessage: (message: unknown) => void;
};
page.onmessage = ({ data }) => page.postMessage(JSON.parse(JSON.stringify(compared(data))));
