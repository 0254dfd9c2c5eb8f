/**
 * PostgreSQL as a part of the program: unpacked, made, started, recovered and stopped in a private directory.
 *
 * <p>On Windows {@code pg_ctl} also lays down administrator rights before it starts the server.
 */
package org.palmares.api.store.embedded;
