import { Given, Id, ListOf, Optional, Text, Whole } from '../validation';

/** Changes in one request. */
const MOST_CHANGES = 2500;

/** One field of a draft that was changed; its value is looked at by the `changeProblems` of its form. */
export class FieldChangeRequest {
  /** Steps divided by `/`, rows by their ids: `costs/<id>/unitCostGrosze`, `costs/<id>`, `costs/order`. */
  @Text(200) path!: string;
  /** What stood there when the author began; null for a row that is added. */
  @Given() from!: unknown;
  /** What is to stand there; null for a row that is removed. */
  @Given() to!: unknown;
}

export class SaveDraftRequest {
  /** Version that the changes were made on. */
  @Whole(1, 2_000_000_000) baseVersion!: number;
  /** Each is merged by itself: what somebody else changed meanwhile stays and comes back as a conflict. */
  @ListOf(() => FieldChangeRequest, MOST_CHANGES) changes!: FieldChangeRequest[];
}

/** Where a window of the editor is. */
export class BePresentRequest {
  /** Tells one open window from another. */
  @Id() window!: string;
  /** Version that the window knows. */
  @Whole(1, 2_000_000_000) version!: number;
  /** Part of the form on its screen. */
  @Text(40) part!: string;
  /** Path of the field that has focus; empty where none has. */
  @Text(200) field!: string;
}

/** What is submitted: the version on the server, and what is not saved yet. */
export class LastChangesRequest {
  /** Version that the representative saw on the server. */
  @Whole(1, 2_000_000_000) version!: number;
  /** Version that the changes were made on; `version` where left out. */
  @Optional() @Whole(1, 2_000_000_000) baseVersion?: number;
  /** What is on the screen and not saved yet: it is made together with the submission, or nothing is. */
  @Optional() @ListOf(() => FieldChangeRequest, MOST_CHANGES) changes?: FieldChangeRequest[];
}
