package misses;

import com.nylas.models.*;
import java.util.List;

/** A builder that is given scopes on one branch only: the list is read as if it were always given, the defaults of the other branch are not told. */
final class ScopeSetOnOneBranch {
    Object url(boolean narrow) {
        UrlForAuthenticationConfig.Builder builder = new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back");
        if (narrow) {
            builder.scope(List.of("openid"));
        }
        return builder.build(); //= auth direct v3; hosted auth URL; -; openid; https://app.example.com/back; -
    }
}
