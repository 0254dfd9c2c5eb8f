/** The server as a whole, wired by hand: data folder, database, queue, resources, HTTP. */
package org.palmares.api.serve;
