import { placeIn } from '../lib/check.js';
import { QuotaError } from '../lib/problem.js';
import type { Assessment } from './assess.js';

/** Refuses amounts that became text, as they do in JSON. */
export function refuseText(amount: unknown, path: string): void {
  if (typeof amount === 'string') throw new QuotaError({ code: 'answer-from-json', path });
}

/** Refuses an assessment of an unknown kind, and one that has been through JSON so that its amounts are text. */
export function checkAssessment(assessment: Assessment): void {
  placeIn(['construction', 'reduction', 'area'], assessment.kind, 'kind');
  if (assessment.kind === 'construction') {
    for (const [pollutant, { increase }] of Object.entries(assessment.offsets)) {
      refuseText(increase, `offsets.${pollutant}.increase`);
    }
  }
  if (assessment.kind === 'reduction') {
    for (const [pollutant, { outcome }] of Object.entries(assessment.split ?? {})) {
      refuseText(outcome.city, `split.${pollutant}.outcome.city`);
    }
  }
}
