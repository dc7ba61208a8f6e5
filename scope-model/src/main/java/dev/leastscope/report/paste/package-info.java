/** What to paste at Google, Microsoft and Nylas to ask for the least sets. */
package dev.leastscope.report.paste;
