package it;

import com.nylas.NylasApplication;
import com.nylas.NylasClient;
import com.nylas.ProviderSettings;
import com.nylas.Scope;
import java.net.URI;
import java.net.http.HttpRequest;

public final class Mail {
    private final NylasClient nylas = new NylasClient();

    String authorize(NylasApplication application) throws Exception {
        return application.nativeAuthentication().authRequest().providerSettings(ProviderSettings.google()).scopes(Scope.EMAIL_READ_ONLY).execute();
    }

    Object read() throws Exception {
        return nylas.account("token").messages().list();
    }

    HttpRequest send() {
        return HttpRequest.newBuilder(URI.create("https://api.nylas.com/send")).POST(HttpRequest.BodyPublishers.noBody()).build();
    }

    Object moved(com.acme.nylas.Contacts contacts) {
        return contacts.list();
    }
}
