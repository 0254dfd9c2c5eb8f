/** Events over HTTP: the list, one event folder in and out as a zip, its kept versions, and the first page. */
package org.palmares.api.events;
