package com.example.mailcalendar;

import com.nylas.NylasClient;
import com.nylas.models.AbstractNylasApiError;
import com.nylas.models.AbstractNylasSdkError;
import com.nylas.models.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The application's commands. */
public final class App {
    private App() {}

    /** Runs one command; the README lists them. */
    public static void main(String[] args) throws AbstractNylasApiError, AbstractNylasSdkError {
        if (args.length == 0) {
            System.err.println("usage: App login|grant|inbox|send|invite|cancel ... (see README.md)");
            return;
        }
        NylasClient nylas = new NylasClient.Builder(setting("NYLAS_API_KEY"))
                .apiUri("https://api.us.nylas.com")
                .build();
        switch (args[0]) {
            case "login" -> {
                AuthController auth = new AuthController(nylas, setting("NYLAS_CLIENT_ID"));
                String state = UUID.randomUUID().toString();
                System.out.println(args[1].equals("google") ? auth.googleUrl(state) : auth.microsoftUrl(state));
            }
            case "grant" -> System.out.println(new AuthController(nylas, setting("NYLAS_CLIENT_ID")).grantId(args[1]));
            case "inbox" -> {
                for (Message message : mail(nylas).newest(10)) {
                    System.out.println(message.getId() + "  " + message.getSubject());
                }
            }
            case "send" -> System.out.println(mail(nylas).send(args[1], args[2], args[3]));
            case "invite" ->
                System.out.println(calendar(nylas)
                        .invite(
                                args[1],
                                args[2],
                                args[3],
                                Instant.parse(args[4]),
                                Duration.ofMinutes(Long.parseLong(args[5]))));
            case "cancel" -> calendar(nylas).cancel(args[1], args[2]);
            default -> System.err.println("no such command: " + args[0]);
        }
    }

    private static MailService mail(NylasClient nylas) {
        return new MailService(nylas, setting("NYLAS_GRANT_ID"));
    }

    private static CalendarService calendar(NylasClient nylas) {
        return new CalendarService(nylas, setting("NYLAS_GRANT_ID"));
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("set the environment variable " + name);
        }
        return value;
    }
}
