package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reports a secret in compiled code. The facts do not contain its value, so no message can print it. */
final class SecretInCode extends AbstractRule {
    SecretInCode() {
        super(
                "secret.in-code",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A constant in the code contains an API key, client secret or password.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (CodeFacts.Secret secret : examination.code().orElse(CodeFacts.NONE).secrets()) {
            String name = CodeSites.name(secret.site());
            findings.add(examination
                    .finding(this)
                    .at(secret.site().location())
                    .feature(name)
                    .message("A constant that " + MessageWords.quoted(name) + " uses as " + secret.use()
                            + " looks like " + secret.kind() + ". Everybody who has the code or the compiled"
                            + " application can read it.")
                    .fix("Move the value to a secret store or the environment, and revoke it where it was issued:"
                            + " the version history keeps it.")
                    .source("https://developer.nylas.com/docs/dev-guide/best-practices/")
                    .build());
        }
        return findings;
    }
}
