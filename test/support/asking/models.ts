import { ENTRY_MODELS } from './entry-models.js';
import type { Model } from './model.js';
import { TRANSFER_MODELS } from './transfer-models.js';
import { USE_MODELS } from './use-models.js';

/** A model of every question. */
export const MODELS: readonly Model[] = [...ENTRY_MODELS, ...USE_MODELS, ...TRANSFER_MODELS];
