/**
 * Classic Drools as oracle and peer: it compiles the rules that the program exports, which the program itself never
 * does, and judges the same subjects. Nothing here is a part of what is packaged.
 */
package org.palmares.samples.oracle;
