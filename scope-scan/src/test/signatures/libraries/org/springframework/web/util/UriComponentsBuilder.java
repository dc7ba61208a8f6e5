package org.springframework.web.util;

/** Signature only. */
public class UriComponentsBuilder {
    public static UriComponentsBuilder newInstance() { return null; }

    public static UriComponentsBuilder fromHttpUrl(String url) { return null; }

    public static UriComponentsBuilder fromUriString(String url) { return null; }

    public static UriComponentsBuilder fromUri(java.net.URI uri) { return null; }

    public UriComponentsBuilder scheme(String scheme) { return this; }

    public UriComponentsBuilder host(String host) { return this; }

    public UriComponentsBuilder path(String path) { return this; }

    public UriComponentsBuilder pathSegment(String... segments) { return this; }

    public UriComponentsBuilder queryParams(org.springframework.util.MultiValueMap<String, String> values) { return this; }

    public UriComponentsBuilder queryParam(String name, Object... values) { return this; }

    public UriComponents build() { return null; }

    public UriComponents buildAndExpand(Object... variables) { return null; }

    public UriComponents buildAndExpand(java.util.Map<String, ?> variables) { return null; }

    public String toUriString() { return null; }

    public UriComponentsBuilder encode() { return this; }
}
