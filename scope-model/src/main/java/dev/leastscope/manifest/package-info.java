/**
 * From {@code nylas-scopes.yaml}, the POM's {@code <integration>} or an Entra app manifest to an {@link
 * dev.leastscope.integration.Integration}. One decoder reads all forms, so that they mean the same; see {@code
 * docs/manifest.md}.
 */
package dev.leastscope.manifest;
