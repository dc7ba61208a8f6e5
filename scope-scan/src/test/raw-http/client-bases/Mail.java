import org.springframework.web.client.RestClient;

/** The path of a request stands in the base URL of its client in part. */
class Mail {
    private final RestClient mailbox;

    Mail(String grant) {
        mailbox = RestClient.builder().baseUrl("https://api.us.nylas.com/v3/grants/" + grant).build();
    }

    Object messages() {
        return mailbox.get().uri("/messages").retrieve(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    Object folder(String grant, String folder) {
        return RestClient.create("https://api.eu.nylas.com/v3/grants/" + grant).put().uri("/folders/{folder}", folder).retrieve(); //= call literal PUT /v3/grants/{grant_id}/folders/{folder_id}
    }
}
