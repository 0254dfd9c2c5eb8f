/**
 * Who may import whom, as one table for the whole project, and the proof that the table bites: each row is broken on
 * purpose in every build.
 */
package org.palmares.architecture;
