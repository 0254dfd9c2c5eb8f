/** From people to teams and tables: the constraints of the event file, the search, and what it could not give. */
package org.palmares.api.run.teams;
