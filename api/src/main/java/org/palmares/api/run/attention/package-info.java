/** What a run says to the person before the screen: a line per stage, and what needs a person, most urgent first. */
package org.palmares.api.run.attention;
