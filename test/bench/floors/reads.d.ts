/** Put in when a floor is built: what is read of a chart, with `PATIENT` for whose, and what that needs. */
declare const READS: readonly string[];
declare const SCOPES: string;
