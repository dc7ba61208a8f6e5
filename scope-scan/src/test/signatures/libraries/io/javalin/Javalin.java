package io.javalin;

/** Signature only. */
public class Javalin {
    public Javalin get(String path, io.javalin.http.Handler handler) { return this; }

    public Javalin delete(String path, io.javalin.http.Handler handler) { return this; }
}
