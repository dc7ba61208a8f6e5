package dev.leastscope.check.rules;

import dev.leastscope.check.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules, in the order of lists, pages and reports. A new rule is a class and a line here.
 *
 * @since 0.1.0
 */
public final class Rules {
    private Rules() {}

    /** The id of every rule, in the same order. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Rule rule : all()) {
            ids.add(rule.id());
        }
        return List.copyOf(ids);
    }

    /** Each rule once. Each call creates them, so that loading the class does no work. */
    public static List<Rule> all() {
        return List.of(
                new ScopeMissing(),
                new ScopeUndocumentedCover(),
                new ScopeExcess(),
                new ScopeTooBroad(),
                new ScopeRedundant(),
                new ScopeUnknown(),
                new ScopeMalformed(),
                new ScopeWrongProvider(),
                new ScopeWrongApiVersion(),
                new ScopeDuplicate(),
                new ScopeNoneRequested(),
                new ScopeNotDeclared(),
                new ScopeNotSupported(),
                new FeatureUnknown(),
                new FeatureNotAvailable(),
                new FeatureUndetermined(),
                new LayerCeiling(),
                new LayerCeilingExcess(),
                new LayerIdentity(),
                new LayerRequestReplaces(),
                new LayerUnusedList(),
                new GoogleMetadataConflict(),
                new GoogleRestrictedUnverified(),
                new GoogleSensitiveUnverified(),
                new GoogleVerificationCost(),
                new GoogleSendOnly(),
                new NylasSendOnly(),
                new GoogleServiceAccount(),
                new MicrosoftSendWithoutReadWrite(),
                new MicrosoftOfflineAccess(),
                new MicrosoftAdminConsent(),
                new MicrosoftPersonalAccounts(),
                new MicrosoftSignInAudience(),
                new MicrosoftMixedResources(),
                new MicrosoftDefaultScope(),
                new MicrosoftMetadataFallback(),
                new MicrosoftSharedNotifications(),
                new MicrosoftRetiring(),
                new MicrosoftPermissionLimit(),
                new ImapAppPassword(),
                new ImapCalendarContacts(),
                new EwsFreeBusy(),
                new EnvironmentRegion(),
                new EnvironmentCallbackUri(),
                new EnvironmentApiRetired(),
                new EnvironmentNoReauth(),
                new SecretInManifest(),
                new SecretInCode(),
                new PolicyMaxTier(),
                new PolicyMaxConsent(),
                new PolicyForbidden(),
                new SuppressionExpired(),
                new SuppressionUnused(),
                new FeatureUndeclared(),
                new FeatureUnseen(),
                new CodeUnreachable(),
                new RequestUndeclared(),
                new ScanUnresolved(),
                new ScanUnreadableClass(),
                new ScanMissed(),
                new GrantReauthenticate());
    }
}
