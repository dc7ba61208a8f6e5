package io.vertx.core.json;

/** Signature only. */
public class JsonObject {
    public JsonObject() {}
    public JsonObject(String json) {}
    public JsonObject put(String key, Object value) { return this; }
    public String encode() { return null; }
}
