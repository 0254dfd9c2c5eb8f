/**
 * How far jurors agree: Krippendorff's alpha, intraclass correlations, Kendall's W.
 *
 * <p>Pure functions of a table of ratings with gaps. Nothing here knows what is rated, or by whom.
 */
package org.palmares.engine.scoring.agreement;
