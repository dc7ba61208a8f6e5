package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * What the scanner saw in compiled code, could not read, and left out, and which operations ran by the files of usage. All lists
 * are sorted by place.
 *
 * @param calls Nylas operations that are called
 * @param triggers webhook triggers that are subscribed to or handled
 * @param authorizations places that ask users for scopes
 * @param unresolved places whose meaning is not known, each with what exactly is unknown
 * @param unreadable classes and archives that could not be read
 * @param secrets constants that look like secrets; their values are not kept
 * @param usage the operations that ran
 * @param classes how many classes were looked at; 0: no code was scanned, and usage stands alone
 * @param mentioning how many of them mention Nylas
 * @param complete whether everything that belongs to the module was there to be read (false: not compiled)
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

    /** The same facts, with these operations that ran. */
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
     * @param location source file relative to the source root where it could be found, else the class file; and the line
     * @param unreachable whether nothing in the module can run the method: it is private, and no code that can run calls it
     * @param library what the place calls in a library that publishes its facts: the library, its method and its place; empty:
     *     the fact is in the module's own code
     * @param setting where the value stands that the place uses, when a settings file of the application holds it: the file
     *     relative to the source root, and the line; {@code Location.NONE} when the code itself holds it
     */
    public record Site(
            String className, String method, Location location, boolean unreachable, String library, Location setting) {
        /** A place in the module's own code that can run. */
        public Site(String className, String method, Location location) {
            this(className, method, location, false, "", Location.NONE);
        }

        /** Where somebody changes the value: the settings file that holds it, else the code. */
        public Location valuePlace() {
            return setting.isKnown() ? setting : location;
        }

        /** The same place, whose value stands in a settings file. */
        public Site withSetting(Location place) {
            return new Site(className, method, location, unreachable, library, place);
        }

        /** {@code com.acme.Mail.send}; the class alone where no method is known. */
        public String name() {
            return method.isEmpty() ? className : className + "." + method;
        }

        /** What is to be said about the place beside its name, in words that follow it; mostly empty. */
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

        /** The same place, by which a library does it. */
        public Site calling(String ofLibrary) {
            return new Site(className, method, location, unreachable, ofLibrary, setting);
        }
    }

    /** A Nylas operation that code calls. */
    public record Call(Operation operation, Site site, Confidence confidence) {}

    /**
     * The call by which a value counts: it subscribes, asks users for scopes, or authorizes. A value that reaches none is only
     * compared, printed or kept, and is no fact.
     *
     * @param call the class and the method that are called: {@code com.nylas.resources.Webhooks.create}; {@code new} and the class
     *     for a constructor
     * @param site where they are called
     */
    public record Sink(String call, Site site) {}

    /**
     * A webhook trigger that code subscribes to.
     *
     * @param site where the code names it, as far out as its callers give it
     * @param sink the call that subscribes
     */
    public record Trigger(ApiVersion api, String name, Site site, Sink sink, Confidence confidence) {}

    /**
     * A place that asks users for scopes.
     *
     * @param api the API version whose entry point it is
     * @param kind what the entry point does
     * @param providers the providers that can be asked here; empty: not read
     * @param scopes what is asked for, as written; empty: nothing given, so the connector's defaults hold
     * @param redirectUris redirect URIs sent; empty: not read
     * @param region {@code us}, {@code eu}, or empty: not read
     * @param site where the code gives the list, as far out as its callers give it
     * @param sink the call that asks or authorizes
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
         * Whether the list is what a provider is asked for, where API v2 takes scopes of Nylas: native authentication asks the
         * user at the provider, in the provider's own names, and hands the token to Nylas.
         */
        public boolean isProviderLayer() {
            return api == ApiVersion.V2 && kind == EntryPointKind.PROVIDER_OAUTH;
        }
    }

    /** A place whose meaning is not known, and what exactly of it is unknown. */
    public record Unresolved(UnknownPart unknown, Site site) {}

    /**
     * A constant that looks like a secret. Its value is never kept.
     *
     * @param kind what it looks like: {@code an API key}, {@code a password}
     * @param use what the code uses it for: {@code a scope}, {@code a redirect URI}
     */
    public record Secret(String kind, String use, Site site) {}

    /** A class file or archive that could not be read, and why. */
    public record Unreadable(Location location, String reason) {}
}
