// An example for the names that only `chatpost/infobip` has.
import { createInfobipClient, type InfobipCredential } from "chatpost/infobip";

//#region InfobipCredential
const credential: InfobipCredential = { username: "Aladdin", password: "open sesame" };
const infobip = createInfobipClient(credential);
//#endregion
