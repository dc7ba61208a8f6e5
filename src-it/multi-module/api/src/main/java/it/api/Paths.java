package it.api;

/** Names no Nylas path. */
public final class Paths {
    public static final String ROOT = "/inbox";

    private Paths() {}
}
