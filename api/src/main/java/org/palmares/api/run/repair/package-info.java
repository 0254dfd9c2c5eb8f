/** Published teams as people come and go: who is absent, who joins, the least that has to change, and its papers. */
package org.palmares.api.run.repair;
