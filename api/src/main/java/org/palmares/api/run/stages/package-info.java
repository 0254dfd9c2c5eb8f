/** An event from its folder to its prizes: all stages in their order, and what they came to. */
package org.palmares.api.run.stages;
