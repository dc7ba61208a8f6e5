package com.nylas.models;

/** Signature only. */
public interface IQueryParams {}
