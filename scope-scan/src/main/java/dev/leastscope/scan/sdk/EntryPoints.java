package dev.leastscope.scan.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of both SDKs and of the providers' own client libraries where a list of scopes enters. */
public final class EntryPoints {
    private static final String MODELS = "com/nylas/models/";
    /** By class, then by member: asked for every call in every class that mentions Nylas. */
    private static final Map<String, Map<String, EntryPoint>> BY_OWNER = byOwner();

    private EntryPoints() {}

    /** How the object that carries the list comes to the call. */
    public enum Shape {
        /** The call is a constructor; the list is among its arguments. */
        CONSTRUCTED,
        /** The call is made on the object, as {@code build()}. */
        ON_OBJECT,
        /** The object is the first argument. */
        FIRST_ARGUMENT
    }

    /**
     * A member where a list of scopes enters.
     *
     * @param kind in words, as reports print it
     * @param provider the provider it is always for, or null
     * @param onlyWithScopes whether it says nothing when no list is given
     */
    public record EntryPoint(ApiVersion api, String kind, Provider provider, Shape shape, boolean onlyWithScopes) {}

    /**
     * The entry point that a call is, or empty.
     *
     * @param owner as in the unmoved SDK
     */
    public static Optional<EntryPoint> of(String owner, String name) {
        Map<String, EntryPoint> members = BY_OWNER.get(owner);
        return members == null ? Optional.empty() : Optional.ofNullable(members.get(name));
    }

    private static Map<String, Map<String, EntryPoint>> byOwner() {
        Map<String, Map<String, EntryPoint>> owners = new HashMap<>();
        for (Map.Entry<String, EntryPoint> member : members().entrySet()) {
            int dot = member.getKey().lastIndexOf('.');
            String owner = member.getKey().substring(0, dot);
            Map<String, EntryPoint> known = owners.get(owner);
            if (known == null) {
                known = new HashMap<>();
                owners.put(owner, known);
            }
            known.put(member.getKey().substring(dot + 1), member.getValue());
        }
        return Map.copyOf(owners);
    }

    private static Map<String, EntryPoint> members() {
        Map<String, EntryPoint> members = new HashMap<>();
        both(members, "UrlForAuthenticationConfig", "hosted auth URL", null, false);
        both(members, "CreateConnectorRequest$Google", "connector", Provider.GOOGLE, false);
        both(members, "CreateConnectorRequest$Microsoft", "connector", Provider.MICROSOFT, false);
        both(members, "UpdateConnectorRequest$Google", "connector", Provider.GOOGLE, true);
        both(members, "UpdateConnectorRequest$Microsoft", "connector", Provider.MICROSOFT, true);
        both(members, "CreateGrantRequest", "custom authentication", null, false);
        both(members, "UpdateGrantRequest", "grant update", null, true);
        members.put("com/nylas/HostedAuthentication$UrlBuilder.buildUrl", v1("hosted auth URL", Shape.ON_OBJECT));
        members.put(
                "com/nylas/NativeAuthentication$AuthRequestBuilder.execute",
                v1("native authentication", Shape.ON_OBJECT));
        members.put(
                "com/nylas/IntegrationHostedAuthentication.request",
                v1("integration hosted authentication", Shape.FIRST_ARGUMENT));
        for (String name : List.of("create", "update", "save")) {
            members.put("com/nylas/Integrations." + name, v1("integration", Shape.FIRST_ARGUMENT));
            members.put("com/nylas/Grants." + name, v1("grant", Shape.FIRST_ARGUMENT));
        }
        String google = "com/google/api/client/googleapis/auth/oauth2/GoogleAuthorizationCode";
        members.put(google + "Flow$Builder.build", provider(Provider.GOOGLE, Shape.ON_OBJECT));
        members.put(google + "RequestUrl.<init>", provider(Provider.GOOGLE, Shape.CONSTRUCTED));
        members.put(
                "com/microsoft/aad/msal4j/AuthorizationRequestUrlParameters$Builder.build",
                provider(Provider.MICROSOFT, Shape.ON_OBJECT));
        for (String flow : List.of(
                "InteractiveRequest", "DeviceCodeFlow", "UserNamePassword", "IntegratedWindowsAuthentication")) {
            String owner = "com/microsoft/aad/msal4j/" + flow + "Parameters";
            members.put(owner + "$" + flow + "ParametersBuilder.build", provider(Provider.MICROSOFT, Shape.ON_OBJECT));
        }
        return members;
    }

    private static void both(
            Map<String, EntryPoint> members, String model, String kind, Provider provider, boolean onlyWithScopes) {
        EntryPoint constructed = new EntryPoint(ApiVersion.V3, kind, provider, Shape.CONSTRUCTED, onlyWithScopes);
        members.put(MODELS + model + ".<init>", constructed);
        members.put(MODELS + model + ".copy", constructed);
        members.put(MODELS + model + ".copy$default", constructed);
        members.put(
                MODELS + model + "$Builder.build",
                new EntryPoint(ApiVersion.V3, kind, provider, Shape.ON_OBJECT, onlyWithScopes));
    }

    private static EntryPoint v1(String kind, Shape shape) {
        return new EntryPoint(ApiVersion.V2, kind, null, shape, kind.equals("integration") || kind.equals("grant"));
    }

    private static EntryPoint provider(Provider provider, Shape shape) {
        return new EntryPoint(ApiVersion.V3, "provider OAuth", provider, shape, false);
    }
}
