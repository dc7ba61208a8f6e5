/** The tables: providers, scopes, operations, features and what each of them requires. */
package dev.leastscope.catalog;
