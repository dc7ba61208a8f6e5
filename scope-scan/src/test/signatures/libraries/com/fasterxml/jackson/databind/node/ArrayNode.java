package com.fasterxml.jackson.databind.node;

/** Signature only. */
public class ArrayNode extends com.fasterxml.jackson.databind.JsonNode {
    public ArrayNode add(String value) { return this; }
}
