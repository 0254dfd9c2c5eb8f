/**
 * The rounds of judging as acts: opened, closed, reopened. Each act keeps the terms and the marks that it was done on,
 * named by their SHA-256, so that a mark changed afterwards is seen, and named with its value before and after.
 */
package org.palmares.api.event.closing;
