package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A message is put together and never sent. */
public final class NeverSent {
    public static void run() {
        SendMessageRequest.Builder message = new SendMessageRequest.Builder(List.of());
        message.build();
        message.sendAt(1900000000L);
    }
}
