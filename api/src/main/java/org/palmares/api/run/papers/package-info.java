/** What a run writes: tables, minutes, annex, letters, pages. Each file is a function of the stages. */
package org.palmares.api.run.papers;
