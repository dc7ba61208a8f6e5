package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reports a secret in the manifest. The integration does not contain its value, so no message can print it. */
final class SecretInManifest extends AbstractRule {
    SecretInManifest() {
        super(
                "secret.in-manifest",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "The manifest contains an API key, client secret or password.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (SecretSighting secret : examination.integration().secrets()) {
            findings.add(examination
                    .finding(this)
                    .at(secret.location())
                    .message("This looks like " + secret.kind() + ". The manifest is source code that"
                            + " many people read, and nothing in it needs a secret.")
                    .fix("Remove the value and revoke it where it was issued: the version history keeps it.")
                    .source("https://developer.nylas.com/docs/dev-guide/best-practices/")
                    .build());
        }
        return findings;
    }
}
