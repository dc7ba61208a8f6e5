package dev.leastscope.guard;

import dev.leastscope.catalog.Catalog;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a guard.
 *
 * @param mode which scopes are in force
 * @param catalog the tables
 * @param accounts the accounts of requests
 * @param judges the judge of each account
 * @param allowedUnknown operation ids and shown requests that pass although they or their requirements are not in the
 *     tables
 * @param upstream the server that receives allowed calls; empty: the guard answers itself
 * @param port the port; 0: a free one
 * @param usage the folder of the usage file; empty: none is written
 * @param classes the folders of the classes that make the calls, for the usage file
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
