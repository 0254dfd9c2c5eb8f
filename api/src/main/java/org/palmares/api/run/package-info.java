/**
 * Running an event folder: what is asked of a run, how it tells its progress, what it gives.
 *
 * <p>The command line and the server's jobs call the same {@link org.palmares.api.run.EventRunner}.
 */
package org.palmares.api.run;
