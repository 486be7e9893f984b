/** The second extractor: a language model behind any OpenAI-compatible endpoint, held to what the report says. */
export { type AnswerCache, cacheFolder, folderCache, NO_CACHE } from './cache.js';
export { endpoint } from './endpoint.js';
export { type LlmReader, readWithModel } from './read.js';
export { answerSchema } from './schema.js';
export { type LlmOptions, type LlmSettings, llmSettings } from './settings.js';
