/**
 * The command line: the same calls as the API, told to a person.
 *
 * <p>Exit 0 done; 1 done, but something needs a person; 2 bad input, and nothing was written. A command reads its
 * options, makes one call and prints; it decides nothing.
 */
package org.palmares.api.cli;
