package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

import java.util.function.Supplier;

/** A supplier gives records whose provider is compared. */
public final class SupplierOfRecords {
    record Account(AuthProvider provider, String scope) {}

    static boolean isGoogle(Supplier<Account> supplier) {
        return supplier.get().provider() == AuthProvider.GOOGLE;
    }

    public static void run() {
        isGoogle(() -> new Account(AuthProvider.MICROSOFT, "Mail.Read"));
    }
}
