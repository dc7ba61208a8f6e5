package org.springframework.web.servlet.function;

/** Signature only. */
public abstract class RouterFunctions {
    public static Builder route() { return null; }

    public static RouterFunction<ServerResponse> route(RequestPredicate predicate, HandlerFunction<ServerResponse> handler) { return null; }

    /** Signature only. */
    public interface Builder {
        Builder GET(String pattern, HandlerFunction<ServerResponse> handler);

        Builder POST(String pattern, HandlerFunction<ServerResponse> handler);

        RouterFunction<ServerResponse> build();
    }
}
