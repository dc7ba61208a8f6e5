package dev.leastscope.manifest;

import dev.leastscope.integration.Named;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * The permissions that an Entra app registration requests.
 *
 * @param delegated delegated permissions (type Scope) by their canonical names; {@code resource/id} when the permission
 *     is not in the tables
 * @param application application permissions (type Role), named in the same way. No user is asked for them, so they are
 *     not scopes
 * @param secrets places with text like a secret
 * @param location the place of the list
 * @param signInAudience the accounts that can sign in; empty when the file does not contain it
 * @since 0.1.0
 */
public record EntraManifest(
        List<Named> delegated,
        List<Named> application,
        List<SecretSighting> secrets,
        Location location,
        Optional<Named> signInAudience) {}
