package com.fasterxml.jackson.databind;

/** Signature only. */
public class ObjectMapper {
    public com.fasterxml.jackson.databind.node.ObjectNode createObjectNode() { return null; }

    public String writeValueAsString(Object value) { return null; }
}
