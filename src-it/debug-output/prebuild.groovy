// Made here and not kept in files, so that nothing in the repository looks like a secret.
def secret = ('nyk_' + 'v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN')
new File(basedir, 'secret.txt').text = secret
def write = { name, text ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text.replace('SECRET', secret), 'UTF-8')
}

write('nylas-scopes.yaml', '''\
# the key is SECRET
nylas: v3
features: [messages.read]
connectors:
  google:
    scopes: [https://www.googleapis.com/auth/gmail.readonly]  # the key is SECRET
  microsoft:
    scopes: [Mail.Read, offline_access]
    provider-app:
      users: organizations
      manifest: entra.json
''')
write('unreadable.yaml', '''\
nylas: v3
SECRET: SECRET
features: [messages.read, SECRET]
connectors:
  google:
    scopes: [https://www.googleapis.com/auth/gmail.readonly, SECRET]
    auth-requests:
      - redirect-uri: https://app.example.com/callback?client_secret=SECRET
suppressions:
  - rule: scope.unknown
    reason: "the key is SECRET"
''')
write('entra.json', '''\
{"signInAudience": "AzureAD SECRET",
 "passwordCredentials": [{"secretText": "SECRET"}],
 "requiredResourceAccess": [{"resourceAppId": "00000003-0000-0000-c000-000000000000",
   "resourceAccess": [{"id": "e1fe6dd8-ba31-4d61-89e7-88639da4683d", "type": "Scope"}]}]}
''')
write('nylas-scopes.baseline', '''\
# leastscope-baseline 2
scope.excess 0123456789abcdef warning google connector SECRET scope:SECRET feature:messages.read
''')
write('nylas-scopes.lock', '''\
# leastscope-lock 1
connector google scopes SECRET
''')
write('error.txt', '''\
POST https://api.us.nylas.com/v3/grants/SECRET/messages/send 403
Authorization: Bearer SECRET
{"error":{"type":"insufficient_scopes","message":"SECRET"}}
''')
write('src/main/resources/application.properties', '''\
nylas.api-key=SECRET
nylas.scopes=https://www.googleapis.com/auth/gmail.readonly,SECRET
''')
write('src/main/java/it/Mail.java', '''\
package it;

import java.net.URI;
import java.net.http.HttpRequest;

public final class Mail {
    HttpRequest read(String grant) {
        return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages?access_token=SECRET"))
                .header("Authorization", "Bearer SECRET")
                .GET()
                .build();
    }

    String authorize() {
        return "https://api.us.nylas.com/v3/connect/auth?provider=google&client_id=SECRET&response_type=code"
                + "&redirect_uri=https://app.example.com/SECRET&scope=https://www.googleapis.com/auth/gmail.readonly%20SECRET";
    }
}
''')
return true
