// An example for each name of `chatpost/drift` that the README and the guides do not use.
import { ziikDrift, type Drift, type DriftWatch } from "chatpost/drift";
import { createZiikClient, fromEnv } from "chatpost/ziik";

//#region Drift DriftWatch ziikDrift
const report = ({ path, expected, found }: Drift) => console.warn(`${path} ${expected}, not`, found);
const onAnswer: DriftWatch = ziikDrift(report);
const ziik = createZiikClient({ ...fromEnv(), onAnswer });
//#endregion
