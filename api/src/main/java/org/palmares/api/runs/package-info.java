/** Runs over HTTP: ask for one, watch it, stop it, read what it gave. */
package org.palmares.api.runs;
