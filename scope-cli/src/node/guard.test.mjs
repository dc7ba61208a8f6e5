// A team's tests, as docs/guard.md shows them: run.sh holds the lines between the marks against the page.
import assert from "node:assert/strict";
import { test } from "node:test";
// <page>
import Nylas from "nylas";

const nylas = new Nylas({ apiKey: "test", apiUri: process.env.NYLAS_API_URI });
// </page>
const grant = { identifier: "grant-1" };

test("messages are listed and sent", async () => {
    const page = await nylas.messages.list({ ...grant, queryParams: { limit: 5 } });
    assert.deepEqual(page.data, []);
    await nylas.messages.send({ ...grant, requestBody: { subject: "Hello", to: [{ email: "ann@example.com" }] } });
});

if (process.env.OUTSIDE) {
    test("a call that the manifest does not declare is refused as Nylas refuses it", async () => {
        await assert.rejects(nylas.contacts.list(grant), { statusCode: 403, type: "insufficient_scopes" });
    });
}
