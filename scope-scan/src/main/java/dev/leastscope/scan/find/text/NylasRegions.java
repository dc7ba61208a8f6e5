package dev.leastscope.scan.find.text;

import dev.leastscope.scan.flow.value.Value;
import java.util.Optional;

/** Finds the region of a Nylas host. */
public final class NylasRegions {
    private NylasRegions() {}

    /** The region of an API address: the default for no address, empty for an unknown one. */
    public static Optional<String> of(Value uri) {
        if (uri instanceof Value.Null) {
            return Optional.of("us");
        }
        if (uri instanceof Value.Constant constant && constant.owner().endsWith("Region")) {
            return Optional.of(constant.name().toLowerCase(java.util.Locale.ROOT));
        }
        return uri instanceof Value.Text text ? ofHost(text.template()) : Optional.empty();
    }

    /** The region in a URL's host. */
    public static Optional<String> ofHost(String url) {
        if (url.contains("api.eu.nylas.com") || url.contains("ireland.api.nylas.com")) {
            return Optional.of("eu");
        }
        if (url.contains("canada.api.nylas.com")) {
            return Optional.of("ca");
        }
        return url.contains("api.us.nylas.com") || url.contains("//api.nylas.com")
                ? Optional.of("us")
                : Optional.empty();
    }
}
