// An example for each name of `chatpost/drift` that the README and the guides do not use.
import { createDigital99Client, fromEnv as fromDigital99Env } from "chatpost/digital99";
import { digital99Drift, infobipDrift, omnivibeDrift, ziikDrift, type Drift, type DriftWatch } from "chatpost/drift";
import { createInfobipClient, fromEnv as fromInfobipEnv } from "chatpost/infobip";
import { createOmniVibeClient, fromEnv as fromOmniVibeEnv } from "chatpost/omnivibe";
import { createZiikClient, fromEnv as fromZiikEnv } from "chatpost/ziik";

//#region Drift DriftWatch ziikDrift
const report = ({ path, expected, found }: Drift) => console.warn(`${path} ${expected}, not`, found);
const onDrift: DriftWatch = ziikDrift(report);
const ziik = createZiikClient({ ...fromZiikEnv(), onDrift });
//#endregion

//#region omnivibeDrift
const omnivibe = createOmniVibeClient({ ...fromOmniVibeEnv(), onDrift: omnivibeDrift(console.warn) });
//#endregion

//#region digital99Drift
const digital99 = createDigital99Client({ ...fromDigital99Env(), onDrift: digital99Drift(console.warn) });
//#endregion

//#region infobipDrift
const infobip = createInfobipClient({ ...fromInfobipEnv(), onDrift: infobipDrift(console.warn) });
//#endregion
