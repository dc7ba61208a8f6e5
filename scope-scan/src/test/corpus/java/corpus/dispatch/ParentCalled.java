package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A class that overrides a call with nothing. */
public final class ParentCalled {
    static class Base {
        Object read() {
            return "";
        }
    }

    static final class Mine extends Base {
        @Override
        Object read() {
            return "mine";
        }
    }

    public static void run() {
        new Mine().read();
    }
}
