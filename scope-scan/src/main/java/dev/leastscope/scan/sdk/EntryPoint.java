package dev.leastscope.scan.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.catalog.sdk.SdkTable;
import java.util.Set;

/**
 * A call that takes a list of scopes or webhook triggers.
 *
 * @param api the API version of the list
 * @param shape how the call gets the object with the list; never {@link SdkTable.Shape#DATA_CLASS}
 * @param kind what it does
 * @param provider its fixed provider; null when the code chooses
 * @param withoutList the meaning of a call without a list
 * @param list setters that replace the list
 * @param adders methods that add to the list
 * @param providers setters of the provider
 * @param redirects setters of the redirect URI
 * @param redirectArgument whether the last text before the list of a constructor is the redirect URI
 */
public record EntryPoint(
        ApiVersion api,
        SdkTable.Shape shape,
        EntryPointKind kind,
        Provider provider,
        SdkTable.WithoutList withoutList,
        Set<String> list,
        Set<String> adders,
        Set<String> providers,
        Set<String> redirects,
        boolean redirectArgument) {
    static EntryPoint of(ApiVersion api, SdkTable.EntryPoint row, SdkTable.Shape shape) {
        return new EntryPoint(
                api,
                shape,
                row.kind(),
                row.provider().isEmpty()
                        ? null
                        : Provider.named(row.provider().get()).orElse(null),
                row.withoutList(),
                Set.copyOf(row.list()),
                Set.copyOf(row.adders()),
                Set.copyOf(row.providers()),
                Set.copyOf(row.redirects()),
                row.redirectArgument());
    }

    /** Whether the list contains webhook triggers. */
    public boolean isTriggers() {
        return kind == EntryPointKind.TRIGGERS;
    }

    /** The separators of scopes in one text. API v2 takes one text with all scopes. */
    public String separators() {
        return api == ApiVersion.V2 ? ", " : "";
    }
}
