package dev.leastscope.manifest;

import dev.leastscope.integration.Named;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * The permissions that an Entra app registration asks for.
 *
 * @param delegated delegated permissions (type Scope) by their canonical names; one that the tables do not know as {@code
 *     resource/id}
 * @param application application permissions (type Role) likewise: no user is asked for them, so they are no scopes
 * @param secrets places that hold something like a secret
 * @param location where the list stands
 * @param signInAudience whom the registration lets sign in; empty where the file does not hold it
 * @since 0.1.0
 */
public record EntraManifest(
        List<Named> delegated,
        List<Named> application,
        List<SecretSighting> secrets,
        Location location,
        Optional<Named> signInAudience) {}
