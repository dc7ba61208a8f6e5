package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A builder of another library takes scopes. */
public final class BuilderOfAnother {
    static final class Config {
        Config scope(List<String> scopes) {
            return this;
        }

        Object build() {
            return this;
        }
    }

    public static void run() {
        new Config().scope(List.of("https://www.googleapis.com/auth/gmail.modify")).build();
    }
}
