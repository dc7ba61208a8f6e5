package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** A base class with type parameters has the names of the client's methods. */
public final class GenericCache {
    abstract static class Cache<T> {
        private final Map<String, T> kept = new HashMap<>();

        T find(String grant, String id) {
            return kept.computeIfAbsent(grant + id, this::make);
        }

        abstract T make(String key);
    }

    static final class Messages extends Cache<String> {
        @Override
        String make(String key) {
            return key;
        }
    }

    public static void run() {
        new Messages().find("grant", "message");
    }
}
