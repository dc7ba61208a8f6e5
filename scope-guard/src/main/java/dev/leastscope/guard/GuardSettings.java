package dev.leastscope.guard;

import dev.leastscope.catalog.Catalog;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a guard is started with.
 *
 * @param mode which scopes are in force
 * @param catalog the tables
 * @param accounts whose account a request is about
 * @param judges the judge of each account
 * @param allowedUnknown operation ids and shown requests that pass although the tables do not know enough
 * @param upstream where calls pass to; empty: the guard answers itself
 * @param port the port; 0: a free one
 * @param usage the folder of the usage file; empty: none is written
 * @param classes the folders of the classes whose calls these are, for the usage file
 */
record GuardSettings(
        Mode mode,
        Catalog catalog,
        Accounts accounts,
        Map<Account, Judge> judges,
        List<String> allowedUnknown,
        Optional<URI> upstream,
        int port,
        Optional<Path> usage,
        List<Path> classes) {}
