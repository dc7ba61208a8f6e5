package com.fasterxml.jackson.databind.node;

/** Signature only. */
public class ObjectNode extends com.fasterxml.jackson.databind.JsonNode {
    public ObjectNode put(String name, String value) { return this; }

    public ObjectNode put(String name, long value) { return this; }

    public ObjectNode putObject(String name) { return null; }

    public ArrayNode putArray(String name) { return null; }

    public <T extends com.fasterxml.jackson.databind.JsonNode> T set(String name, com.fasterxml.jackson.databind.JsonNode value) { return null; }
}
