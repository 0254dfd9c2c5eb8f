/**
 * Long work: runs are queued in the database, taken by a few workers, and end with a stored status whatever happens.
 */
package org.palmares.api.jobs;
