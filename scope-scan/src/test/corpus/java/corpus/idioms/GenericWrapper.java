package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** A base class with type parameters wraps the client; its subclasses choose the resource. */
public final class GenericWrapper {
    abstract static class Repository<T, I> {
        protected final NylasClient client;

        Repository(NylasClient client) {
            this.client = client;
        }

        abstract T read(I id) throws Exception;

        T readOnce(I id) throws Exception {
            return read(id);
        }
    }

    static final class Threads extends Repository<Object, String> {
        Threads(NylasClient client) {
            super(client);
        }

        @Override
        Object read(String id) throws Exception {
            return client.threads().find("grant", id); //= call direct GET /v3/grants/{grant_id}/threads/{thread_id}
        }
    }

    public static void run() throws Exception {
        Repository<Object, String> threads = new Threads(new NylasClient.Builder("key").build());
        threads.readOnce("t");
    }
}
