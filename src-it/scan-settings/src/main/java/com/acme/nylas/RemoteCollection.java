package com.acme.nylas;

/** As Contacts. */
public class RemoteCollection {}
