/**
 * What a build says about its modules, and where their files are: modules, their dependencies, the source root, an integration
 * that is declared in a POM.
 *
 * @since 0.1.0
 */
package dev.leastscope.engine.project;
