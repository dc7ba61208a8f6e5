package corpus.dispatch;

import java.util.ArrayList;
import java.util.List;

/** Lists of scopes behind an interface are only counted. */
public final class ScopesThatNobodyAsksFor {
    interface Access {
        List<String> scopes();
    }

    static final class Narrow implements Access {
        @Override
        public List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/gmail.readonly");
        }
    }

    static final class Wide implements Access {
        @Override
        public List<String> scopes() {
            List<String> all = new ArrayList<>(new Narrow().scopes());
            all.add("https://www.googleapis.com/auth/gmail.send");
            return all;
        }
    }

    static int count(Access access) {
        return access.scopes().size();
    }

    public static void run() {
        count(new Narrow());
        count(new Wide());
    }
}
