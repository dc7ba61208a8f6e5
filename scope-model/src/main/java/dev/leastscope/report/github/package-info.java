/** Workflow commands of GitHub Actions, which show findings as annotations at their lines. */
package dev.leastscope.report.github;
