/** Gate 4 and what is won: rounds held to their rules, floors and quorum, prizes, what is left to deliberate. */
package org.palmares.api.run.awards;
