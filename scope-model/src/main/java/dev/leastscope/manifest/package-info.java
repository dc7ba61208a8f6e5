/**
 * Reads {@code nylas-scopes.yaml}, the POM's {@code <integration>} or an Entra app manifest into an
 * {@link dev.leastscope.integration.Integration}. One decoder reads all forms, so they mean the same. See
 * {@code docs/manifest.md}.
 */
package dev.leastscope.manifest;
