/** A batch that cannot start as it was asked for: a mistake of the caller, which the message names. */
export class BatchMistake extends Error {}
