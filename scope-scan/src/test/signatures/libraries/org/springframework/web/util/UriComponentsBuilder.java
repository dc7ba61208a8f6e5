package org.springframework.web.util;

/** Signature only. */
public class UriComponentsBuilder {
    public static UriComponentsBuilder fromHttpUrl(String url) { return null; }
    public static UriComponentsBuilder fromUriString(String url) { return null; }
    public UriComponentsBuilder path(String path) { return this; }
    public UriComponentsBuilder pathSegment(String... segments) { return this; }
    public UriComponentsBuilder queryParams(org.springframework.util.MultiValueMap<String, String> values) { return this; }
    public UriComponentsBuilder queryParam(String name, Object... values) { return this; }
    public String toUriString() { return null; }
    public String encode() { return null; }
}
