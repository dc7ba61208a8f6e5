package misses;

import com.google.auth.oauth2.GoogleCredentials;
import java.util.List;

/** Scopes of a service account or of application default credentials: GoogleCredentials.createScoped. */
final class GoogleCredentialsScopes {
    Object credentials() {
        return GoogleCredentials.getApplicationDefault().createScoped(List.of("https://www.googleapis.com/auth/gmail.readonly"));
    }
}
