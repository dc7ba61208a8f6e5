package com.acme.nylas;

/** Stands for the SDK's class in a package that a shade plugin moved it to. */
public class Contacts {
    public RemoteCollection list() {
        return null;
    }
}
