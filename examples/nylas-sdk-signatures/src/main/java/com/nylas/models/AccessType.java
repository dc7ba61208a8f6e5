package com.nylas.models;

/** Signature of the SDK's class of that name. */
public enum AccessType {
    OFFLINE,
    ONLINE
}
