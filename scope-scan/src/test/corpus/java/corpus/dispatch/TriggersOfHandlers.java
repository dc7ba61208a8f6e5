package corpus.dispatch;

import java.util.List;

/** Handlers say by a method which trigger they are for: that is compared, and subscribes to nothing. */
public final class TriggersOfHandlers {
    interface Handler {
        String trigger();

        void handle(String body);
    }

    static final class Created implements Handler {
        @Override
        public String trigger() {
            return "message.created";
        }

        @Override
        public void handle(String body) {}
    }

    static final class Deleted implements Handler {
        @Override
        public String trigger() {
            return "event.deleted";
        }

        @Override
        public void handle(String body) {}
    }

    public static void run() {
        for (Handler handler : List.of(new Created(), new Deleted())) {
            if (handler.trigger().equals("https://app.example/webhooks")) {
                handler.handle("");
            }
        }
    }
}
