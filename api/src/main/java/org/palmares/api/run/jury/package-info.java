/** Who judges and accompanies what, when and where: jurors and mentors to entries, pitches to hours and rooms. */
package org.palmares.api.run.jury;
