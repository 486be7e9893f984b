export { addSources, collected, type Intake, type Outcome, type Shelf } from './add-sources.js';
export { addAndFollow, type FetchLink } from './follow.js';
export {
  type Part,
  type Reader,
  type Reading,
  type ReadOne,
  type ReadPart,
  readHere,
  readParts,
} from './read-parts.js';
