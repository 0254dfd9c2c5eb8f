/** What a command or a job asks of an event folder: check it, go through its stages, write the papers. */
package org.palmares.api.run.runners;
