/**
 * What every stage of a run uses: the order and what it gives back, the folder opened, its clock, its entries and names.
 *
 * <p>The way of the data is in the packages below, each stage once and a pure function of the stages before it: gates,
 * teams, rankings, jury, awards; {@code stages} calls them in turn, {@code papers} and {@code attention} tell of them,
 * {@code runners} and {@code repair} are what a command or a job asks for. Here, and only here, the engine's values
 * meet the rules' facts and the report's models.
 */
package org.palmares.api.run;
