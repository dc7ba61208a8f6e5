package corpus.http;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

/** A server of the application has the paths of Nylas. */
public final class PathsOfServer {
    public static void run() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/v3/grants/me/messages", exchange -> exchange.close());
        server.stop(0);
    }
}
