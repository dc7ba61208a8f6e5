package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * The facts that the scanner found in compiled code, the places that it could not read, and the operations in usage
 * files. All lists are sorted by place.
 *
 * @param calls Nylas operations that the code calls
 * @param triggers webhook triggers that the code subscribes to or handles
 * @param authorizations places that request scopes from users
 * @param unresolved places with an unknown part, each with what exactly is unknown
 * @param unreadable classes and archives that could not be read
 * @param secrets constants that look like secrets; their values are not kept
 * @param usage the operations that ran
 * @param classes the number of scanned classes; 0: no code was scanned, only usage was read
 * @param mentioning how many of them mention Nylas
 * @param complete whether all code of the module could be read (false: not compiled)
 * @since 0.1.0
 */
public record CodeFacts(
        List<Call> calls,
        List<Trigger> triggers,
        List<Authorization> authorizations,
        List<Unresolved> unresolved,
        List<Unreadable> unreadable,
        List<Secret> secrets,
        List<UsedOperation> usage,
        int classes,
        int mentioning,
        boolean complete) {

    /** Facts without usage. */
    public CodeFacts(
            List<Call> calls,
            List<Trigger> triggers,
            List<Authorization> authorizations,
            List<Unresolved> unresolved,
            List<Unreadable> unreadable,
            List<Secret> secrets,
            int classes,
            int mentioning,
            boolean complete) {
        this(
                calls,
                triggers,
                authorizations,
                unresolved,
                unreadable,
                secrets,
                List.of(),
                classes,
                mentioning,
                complete);
    }

    /** Facts without secrets and usage. */
    public CodeFacts(
            List<Call> calls,
            List<Trigger> triggers,
            List<Authorization> authorizations,
            List<Unresolved> unresolved,
            List<Unreadable> unreadable,
            int classes,
            int mentioning,
            boolean complete) {
        this(calls, triggers, authorizations, unresolved, unreadable, List.of(), classes, mentioning, complete);
    }

    /** Nothing was scanned. */
    public static final CodeFacts NONE =
            new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, false);

    /** The same facts, with these operations as usage. */
    public CodeFacts withUsage(List<UsedOperation> operations) {
        return new CodeFacts(
                calls,
                triggers,
                authorizations,
                unresolved,
                unreadable,
                secrets,
                List.copyOf(operations),
                classes,
                mentioning,
                complete);
    }

    /**
     * A place in code.
     *
     * @param className the class, with dots
     * @param method the method's name
     * @param location the source file relative to the source root where it was found, else the class file; and the line
     * @param unreachable whether nothing in the module can run the method: it is private, and no code that can run
     *     calls it
     * @param library the library, method and place that this place calls, for a library that publishes its facts;
     *     empty: the fact is in the module's own code
     * @param setting the place of the value when a settings file of the application contains it: the file relative to
     *     the source root, and the line; {@code Location.NONE} when the value is in the code
     */
    public record Site(
            String className, String method, Location location, boolean unreachable, String library, Location setting) {
        /** A place in the module's own code that can run. */
        public Site(String className, String method, Location location) {
            this(className, method, location, false, "", Location.NONE);
        }

        /** The place to change the value: the settings file that contains it, else the code. */
        public Location valuePlace() {
            return setting.isKnown() ? setting : location;
        }

        /** The same place, with a value from a settings file. */
        public Site withSetting(Location place) {
            return new Site(className, method, location, unreachable, library, place);
        }

        /** {@code com.acme.Mail.send}; the class alone where no method is known. */
        public String name() {
            return method.isEmpty() ? className : className + "." + method;
        }

        /** A remark about the place, to follow its name in a sentence; mostly empty. */
        public String remark() {
            if (library.isEmpty()) {
                return unreachable ? UNREACHABLE : "";
            }
            return ", by " + library + (unreachable ? UNREACHABLE : "");
        }

        private static final String UNREACHABLE = ", which nothing in the module can run";

        /** The same place, in a method that nothing in the module can run. */
        public Site asUnreachable() {
            return new Site(className, method, location, true, library, setting);
        }

        /** The same place, which calls a method of a library. */
        public Site calling(String ofLibrary) {
            return new Site(className, method, location, unreachable, ofLibrary, setting);
        }
    }

    /** A Nylas operation that code calls. */
    public record Call(Operation operation, Site site, Confidence confidence) {}

    /**
     * The call that uses a value: it subscribes, requests scopes from users, or authorizes. A value that reaches no
     * such call is only compared, printed or kept. It is not a fact.
     *
     * @param call the class and the method of the call: {@code com.nylas.resources.Webhooks.create}; {@code new} and
     *     the class for a constructor
     * @param site the place of the call
     */
    public record Sink(String call, Site site) {}

    /**
     * A webhook trigger that code subscribes to.
     *
     * @param site the place that gives the trigger; a caller, when the caller passes it
     * @param sink the call that subscribes
     */
    public record Trigger(ApiVersion api, String name, Site site, Sink sink, Confidence confidence) {}

    /**
     * A place that requests scopes from users.
     *
     * @param api the API version of the entry point
     * @param kind what the entry point does
     * @param providers the possible providers; empty: unknown
     * @param scopes the requested scopes, as written; empty: none given, so the connector's defaults apply
     * @param redirectUris the redirect URIs sent; empty: unknown
     * @param region {@code us} or {@code eu}; empty: unknown
     * @param site the place that gives the list; a caller, when the caller passes it
     * @param sink the call that requests the scopes or authorizes
     */
    public record Authorization(
            ApiVersion api,
            EntryPointKind kind,
            List<Provider> providers,
            Optional<List<String>> scopes,
            List<String> redirectUris,
            Optional<String> region,
            Site site,
            Sink sink,
            Confidence confidence) {
        /**
         * Whether the list is requested from a provider, where API v2 takes scopes of Nylas. Native authentication
         * requests the provider's own scopes and passes the token to Nylas.
         */
        public boolean isProviderLayer() {
            return api == ApiVersion.V2 && kind == EntryPointKind.PROVIDER_OAUTH;
        }
    }

    /** A place with an unknown part, and what exactly is unknown. */
    public record Unresolved(UnknownPart unknown, Site site) {}

    /**
     * A constant that looks like a secret. Its value is never kept.
     *
     * @param kind the kind of secret: {@code an API key}, {@code a password}
     * @param use the use of the constant in code: {@code a scope}, {@code a redirect URI}
     */
    public record Secret(String kind, String use, Site site) {}

    /** A class file or archive that could not be read, and why. */
    public record Unreadable(Location location, String reason) {}
}
